package app.salient.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A student who has not begun: never the same as one who has failed.
 *
 * @param anything whether they have read or answered anything at all
 * @param asked of what is asked of them now, what they have not begun
 */
public record NotStarted(ClassProgress.Student student, boolean anything, List<Asked> asked) {
    public NotStarted {
        asked = List.copyOf(asked);
    }

    /** Those who have done nothing at all first, each by name. */
    public static List<NotStarted> of(ClassProgress progress, ClassWork work) {
        List<NotStarted> found = new ArrayList<>();
        for (ClassProgress.Student student : progress.students()) {
            var missing = work.waitingFor(student.id());
            if (!student.begun() || !missing.isEmpty()) {
                found.add(new NotStarted(student, student.begun(), missing));
            }
        }
        found.sort(Comparator.comparing(NotStarted::anything)); // stable: names stay in order
        return found;
    }
}
