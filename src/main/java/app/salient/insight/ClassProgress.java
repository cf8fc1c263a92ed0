package app.salient.insight;

import app.salient.account.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class at a glance.
 *
 * @param students by name
 */
public record ClassProgress(List<Student> students) {
    public ClassProgress {
        students = List.copyOf(students);
    }

    /**
     * @param begun whether they have read or tried anything at all, also what does not count
     * @param lessons by lesson id; a lesson without an entry was not started
     */
    public record Student(PersonId id, String name, boolean begun, Map<String, Standing> lessons) {
        public Standing in(String lessonId) {
            return lessons.getOrDefault(lessonId, Standing.NOT_STARTED);
        }
    }

    /**
     * Where a student stands in one lesson.
     *
     * @param sectionsRead how many sections they read to the end
     * @param best the result that counts, of tries for marks; empty before the first that does
     * @param quizOpen whether a graded attempt that counts is under way
     * @param answered questions answered in that open attempt
     */
    public record Standing(int sectionsRead, Optional<Score> best, boolean quizOpen, int answered) {
        public static final Standing NOT_STARTED = new Standing(0, Optional.empty(), false, 0);

        /** The two put together: what was read and is under way of either, and the better result. */
        Standing with(Standing other) {
            return new Standing(
                    sectionsRead + other.sectionsRead,
                    Stream.concat(best.stream(), other.best.stream()).max(Comparator.comparingDouble(Score::share)),
                    quizOpen || other.quizOpen,
                    answered + other.answered);
        }

        /** 0 not started, 1 reading, 2 answering, 3 scored below 70 per cent, 4 scored 70 per cent or more. */
        public int level() {
            if (best.isPresent()) {
                return best.get().share() >= 0.7 ? 4 : 3;
            }
            return quizOpen ? 2 : sectionsRead > 0 ? 1 : 0;
        }
    }

    /** Points. */
    public record Score(double earned, double possible) {
        /** Share of the points, in [0, 1]. */
        public double share() {
            return possible == 0 ? 0 : earned / possible;
        }
    }
}
