/** The answer path: start, answer, take a hint, check, hand in. What it has acknowledged is on disk. */
@NamedInterface("answering")
@NullMarked
package app.salient.study.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
