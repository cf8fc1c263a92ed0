/** What an instructor sees: who in a class has read and scored what, as it happens; and what of the course wants mending. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "audit",
            "classroom",
            "classroom::ui",
            "design",
            "formats",
            "lesson",
            "question",
            "review",
            "storage",
            "study",
            "study::correction",
            "study::marking",
            "study::objection",
            "study::showing"
        })
@NullMarked
package app.salient.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
