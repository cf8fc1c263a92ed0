/** What an instructor sees: who in a class has read and scored what, as it happens; and what of the course wants mending. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "classroom",
            "design",
            "formats",
            "lesson",
            "question",
            "review",
            "storage",
            "study"
        })
@NullMarked
package app.salient.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
