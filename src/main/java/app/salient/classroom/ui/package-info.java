@NamedInterface("ui")
@NullMarked
package app.salient.classroom.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
