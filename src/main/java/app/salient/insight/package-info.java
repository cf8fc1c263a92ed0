/** What an instructor sees of a class: who has read what, who scored what, as it happens. */
@ApplicationModule(allowedDependencies = {"account", "classroom", "design", "lesson", "storage", "study"})
@NullMarked
package app.salient.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
