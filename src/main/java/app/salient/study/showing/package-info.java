/** An attempt as somebody may see it: its owner, an instructor who looks on, or one who tries a quiz as a student. */
@NamedInterface("showing")
@NullMarked
package app.salient.study.showing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
