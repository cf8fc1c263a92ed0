/** Give the probability of a dated event. */
@NullMarked
package app.salient.question.forecast;

import org.jspecify.annotations.NullMarked;
