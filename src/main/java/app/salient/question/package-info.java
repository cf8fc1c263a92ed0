/** What can be asked and how a response is graded. One subpackage per kind; pure: no database, no clock, no screen. */
@ApplicationModule(allowedDependencies = "formats")
@NullMarked
package app.salient.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
