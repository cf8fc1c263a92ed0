/** The frame around every screen: navigation, sign-in state, error pages. Nobody imports it. */
@ApplicationModule(
        allowedDependencies = {"account", "account::guest", "account::own", "classroom", "design", "review", "study"})
@NullMarked
package app.salient.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
