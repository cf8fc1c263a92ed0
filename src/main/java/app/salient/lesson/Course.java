package app.salient.lesson;

import java.util.List;
import java.util.stream.Stream;

/**
 * The course as a whole.
 *
 * @param promise one sentence: what you will be able to do
 * @param lessons folder names in their order
 * @param tests folder names of the placement check and the final test, those that there are
 * @param shortRoute folder names of the lessons that do for who knows what happened; empty without a placement check
 */
public record Course(
        String title,
        String promise,
        List<String> languages,
        List<String> lessons,
        List<String> tests,
        List<String> shortRoute) {
    public Course {
        languages = List.copyOf(languages);
        lessons = List.copyOf(lessons);
        tests = List.copyOf(tests);
        shortRoute = List.copyOf(shortRoute);
    }

    /** Folders with a quiz, in the order of the course. */
    public List<String> quizFolders() {
        return Stream.concat(lessons.stream(), tests.stream()).toList();
    }
}
