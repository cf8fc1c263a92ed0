package app.salient.lesson;

import java.util.List;

/**
 * The course as a whole.
 *
 * @param promise one sentence: what you will be able to do
 * @param lessons folder names in their order
 */
public record Course(String title, String promise, List<String> languages, List<String> lessons) {
    public Course {
        languages = List.copyOf(languages);
        lessons = List.copyOf(lessons);
    }
}
