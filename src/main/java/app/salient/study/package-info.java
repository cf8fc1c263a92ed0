/** Reading and answering: attempts, drafts, hand-in, results. The answer path lives here. */
@ApplicationModule(
        allowedDependencies = {"account", "design", "formats", "lesson", "lesson::ui", "question", "storage"})
@NullMarked
package app.salient.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
