/**
 * Where learners stand and what they decide: answers that have no key. Nobody imports this room, so nothing that instructors
 * see, export or count can get at one; and it shows an answer only to whom it belongs.
 */
@ApplicationModule(
        allowedDependencies = {"account", "account::guest", "account::web", "design", "lesson", "lesson::ui", "storage"
        })
@NullMarked
package app.salient.stance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
