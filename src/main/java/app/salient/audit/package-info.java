/** What instructors did to whom and when, told by the room in which they do it; and what admins read of that. */
@ApplicationModule(allowedDependencies = {"account", "design", "storage"})
@NullMarked
package app.salient.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
