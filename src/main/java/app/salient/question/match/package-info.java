/** Pair each item with the choice that fits it. */
@NullMarked
package app.salient.question.match;

import org.jspecify.annotations.NullMarked;
