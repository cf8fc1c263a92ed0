/** Fill the gaps of a text, by typing or by choosing. */
@NullMarked
package app.salient.question.gaps;

import org.jspecify.annotations.NullMarked;
