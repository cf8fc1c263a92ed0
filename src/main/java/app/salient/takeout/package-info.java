/** What people take along to other programs: everything as JSON, and cards to learn from. */
@ApplicationModule(allowedDependencies = {"account", "account::own", "formats", "question", "study::kept"})
@NullMarked
package app.salient.takeout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
