/** The learner's screens, and what comes next for the rooms to the right. */
@NamedInterface("ui")
@NullMarked
package app.salient.study.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
