/**
 * The course as the files tell it: lessons, quizzes, claims, sources, glossary, places. Reads and checks the files, keeps the
 * last good version of each, and shows the ledger. {@link app.salient.lesson.Lessons} is the door.
 */
@ApplicationModule(allowedDependencies = {"formats", "question", "question :: map"})
@NullMarked
package app.salient.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
