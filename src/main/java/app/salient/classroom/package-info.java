/** Classes, their join codes, and who belongs to them. */
@ApplicationModule(allowedDependencies = {"account", "account::ui", "design", "storage"})
@NullMarked
package app.salient.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
