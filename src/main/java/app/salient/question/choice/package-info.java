/** Choose one or several of a few options. */
@NullMarked
package app.salient.question.choice;

import org.jspecify.annotations.NullMarked;
