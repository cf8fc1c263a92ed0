/**
 * Reading and answering: attempts, drafts, hand-in, results. Here is what all its inner rooms share and other rooms see: ids,
 * kinds, events, an attempt as it is shown, and what study asks of those who know classes. The answer path is in
 * {@code answering}.
 */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::guest",
            "account::web",
            "design",
            "formats",
            "lesson",
            "lesson::ui",
            "question",
            "storage"
        })
@NullMarked
package app.salient.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
