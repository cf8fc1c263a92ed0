/** What happens before the first page: is the port free, is the data folder sound and ours, and what is said at start. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.salient.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
