package app.salient.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A student who has not begun: never the same as one who has failed.
 *
 * @param anything whether they have read or answered anything at all
 * @param quizzes of those that are open to the class now, the ones they have not begun
 */
public record NotStarted(ClassProgress.Student student, boolean anything, List<String> quizzes) {
    public NotStarted {
        quizzes = List.copyOf(quizzes);
    }

    /** Those who have done nothing at all first, each by name. @param open ids of the quizzes that can be taken now */
    public static List<NotStarted> of(ClassProgress progress, Collection<String> open) {
        List<NotStarted> found = new ArrayList<>();
        for (ClassProgress.Student student : progress.students()) {
            var missing = open.stream()
                    .filter(quiz -> !student.in(quiz).hasBegunQuiz())
                    .toList();
            boolean anything = !student.lessons().isEmpty();
            if (!anything || !missing.isEmpty()) {
                found.add(new NotStarted(student, anything, missing));
            }
        }
        found.sort(Comparator.comparing(NotStarted::anything)); // stable: names stay in order
        return found;
    }
}
