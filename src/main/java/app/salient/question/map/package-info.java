/** Show a place on a map by a point. What any map needs, its frame and its degrees, is for other rooms too. */
@NamedInterface("map")
@NullMarked
package app.salient.question.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
