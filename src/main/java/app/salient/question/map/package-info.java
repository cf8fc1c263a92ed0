/** Show a place on a map by a point. */
@NullMarked
package app.salient.question.map;

import org.jspecify.annotations.NullMarked;
