/** Marks that an instructor gives by hand. */
@NamedInterface("marking")
@NullMarked
package app.salient.study.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
