/** What learners say against questions, and the instructors' list of it. */
@NamedInterface("objection")
@NullMarked
package app.salient.study.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
