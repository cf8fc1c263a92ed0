package app.salient.study.reading;

import app.salient.study.AttemptId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far one learner has come.
 *
 * @param sectionsRead slugs of the sections read, by lesson id
 * @param places slug of the section the learner was at last, by lesson id; the latest first
 * @param quizzes by quiz id; only quizzes that were started
 */
public record Progress(
        Map<String, Set<String>> sectionsRead, Map<String, String> places, Map<String, QuizState> quizzes) {
    public static final Progress NONE = new Progress(Map.of(), Map.of(), Map.of());

    public Set<String> readIn(String lessonId) {
        return sectionsRead.getOrDefault(lessonId, Set.of());
    }

    public Optional<String> placeIn(String lessonId) {
        return Optional.ofNullable(places.get(lessonId));
    }

    /** The lesson the learner was in last. */
    public Optional<String> latestLesson() {
        return places.keySet().stream().findFirst();
    }

    public Optional<QuizState> quiz(String quizId) {
        return Optional.ofNullable(quizzes.get(quizId));
    }

    /**
     * @param open the graded attempt to go on with
     * @param begunAt when that was; empty when none is open
     * @param practising whether a practice attempt is open instead
     * @param bestBegunAt when the attempt of the best graded result was begun; empty before the first
     * @param bestShare that result, share of the points in [0, 1]; empty before the first
     */
    public record QuizState(
            Optional<AttemptId> open,
            Optional<Instant> begunAt,
            boolean practising,
            Optional<Instant> bestBegunAt,
            Optional<Double> bestShare,
            Optional<AttemptId> latestResult) {
        /** Before a quiz is ever started. */
        public static final QuizState NONE = new QuizState(
                Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
