/**
 * How memory fades and grows: FSRS-6, pure. State in, state out; no clock, no chance but a seed, no Spring.
 *
 * @see <a href="https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm#fsrs-6">FSRS-6, the formulas</a>
 */
@NullMarked
package app.salient.review.memory;

import org.jspecify.annotations.NullMarked;
