/** A class to look at: made in demo mode only, by driving the real services under a clock of its own. Nobody imports it. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::making",
            "classroom",
            "lesson",
            "question",
            "start",
            "study",
            "study::answering",
            "study::objection",
            "study::reading"
        })
@NullMarked
package app.salient.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
