/** Classes, their join codes, who belongs to them, and what they are asked to take by when. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::making",
            "account::tries",
            "account::ui",
            "audit",
            "design",
            "lesson",
            "storage",
            "study"
        })
@NullMarked
package app.salient.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
