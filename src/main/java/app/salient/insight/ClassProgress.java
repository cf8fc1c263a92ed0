package app.salient.insight;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A class at a glance.
 *
 * @param students by name
 */
public record ClassProgress(List<Student> students) {
    public ClassProgress {
        students = List.copyOf(students);
    }

    /** @param lessons by lesson id; a lesson without an entry was not started */
    public record Student(PersonId id, String name, Map<String, Standing> lessons) {
        public Standing in(String lessonId) {
            return lessons.getOrDefault(lessonId, Standing.NOT_STARTED);
        }
    }

    /**
     * Where a student stands in one lesson.
     *
     * @param sectionsRead how many sections they read to the end
     * @param best best graded result; empty before the first hand-in
     * @param quizOpen whether a graded attempt is under way
     * @param answered questions answered in that open attempt
     */
    public record Standing(int sectionsRead, Optional<Score> best, boolean quizOpen, int answered) {
        static final Standing NOT_STARTED = new Standing(0, Optional.empty(), false, 0);
    }

    /** Points. */
    public record Score(double earned, double possible) {
        /** Share of the points, in [0, 1]. */
        public double share() {
            return possible == 0 ? 0 : earned / possible;
        }
    }
}
