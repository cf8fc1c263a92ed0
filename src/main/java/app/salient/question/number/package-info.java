/** Type a number; a range or a tolerance is accepted. */
@NullMarked
package app.salient.question.number;

import org.jspecify.annotations.NullMarked;
