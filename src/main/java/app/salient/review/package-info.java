/** What a learner has to see again and when: cards made of answers, the day's queue, and what is known by now. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::guest",
            "design",
            "formats",
            "lesson",
            "question",
            "storage",
            "study",
            "study::answering",
            "study::kept",
            "study::ui",
        })
@NullMarked
package app.salient.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
