/** What becomes of answers to a question that was corrected: what has changed, a trial, the decision, the news to learners. */
@NamedInterface("correction")
@NullMarked
package app.salient.study.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
