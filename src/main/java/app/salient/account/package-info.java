/**
 * Who someone is: guest, student, instructor, admin. Here is what all its inner rooms share and other rooms see: people
 * and their ids and roles, who is asking, the paths, and what account asks of, and tells, those who keep something of
 * people. What happens on the way of every request is in {@code web}.
 */
@ApplicationModule(allowedDependencies = {"design", "start", "storage"})
@NullMarked
package app.salient.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
