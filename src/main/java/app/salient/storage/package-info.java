/** Keeps what people do: the data folder, the database, and the one committer through which every write passes. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.salient.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
