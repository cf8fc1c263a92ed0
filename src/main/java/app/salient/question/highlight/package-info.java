/** Mark the words of a short text that bear on a claim. */
@NullMarked
package app.salient.question.highlight;

import org.jspecify.annotations.NullMarked;
