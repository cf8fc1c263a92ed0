/** What people take along to other programs: everything as JSON, and cards to learn from. */
@ApplicationModule(allowedDependencies = {"account", "formats", "question", "study"})
@NullMarked
package app.salient.takeout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
