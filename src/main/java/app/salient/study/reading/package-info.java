/** How far somebody has read, and which way through the course they take. */
@NamedInterface("reading")
@NullMarked
package app.salient.study.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
