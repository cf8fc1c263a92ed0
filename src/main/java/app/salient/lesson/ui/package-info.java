/** The ledger's screens, and the lesson's body for the room that shows lessons. */
@NamedInterface("ui")
@NullMarked
package app.salient.lesson.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
