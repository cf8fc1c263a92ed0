/** What whoever runs the server sees of it: figures, whether it can still write, servers that disagree. Nobody imports it. */
@ApplicationModule(allowedDependencies = {"lesson", "storage"})
@NullMarked
package app.salient.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
