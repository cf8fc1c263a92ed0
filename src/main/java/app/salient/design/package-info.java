/** Pieces every screen is made of; they know no lesson, no learner and no class. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.salient.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
