/** Who someone is: guest, student, instructor, admin; sign-in, staying signed in, keeping a guest's progress. */
@ApplicationModule(allowedDependencies = {"design", "start", "storage"})
@NullMarked
package app.salient.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
