package app.salient.study;

import app.salient.question.Question;
import app.salient.question.Questions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An attempt as its owner may see it now. Reviews are present for graded questions only: key and feedback of any other
 * never leave the server.
 *
 * @param title of the quiz, or its id when the course no longer has it
 * @param result empty while the attempt is open
 */
public record AttemptSheet(
        AttemptId id, String quizId, AttemptKind kind, String title, List<Item> items, Optional<Result> result) {
    public AttemptSheet {
        items = List.copyOf(items);
    }

    public boolean isOpen() {
        return result.isEmpty();
    }

    /**
     * @param view public view, in the order of this attempt
     * @param response as stored, or null
     * @param sequence highest change of this question that is on disk; 0 when there is none
     * @param review null until graded
     */
    public record Item(
            String questionId,
            ObjectNode view,
            @Nullable String response,
            @Nullable Certainty certainty,
            long sequence,
            @Nullable ObjectNode review) {
        static Item unanswered(Question question, long seed) {
            return new Item(question.id().value(), Questions.publicView(question, seed), null, null, 0, null);
        }
    }

    /** @param earned and {@code possible} in points */
    public record Result(Instant handedInAt, double earned, double possible) {
        /** Share of the points, in [0, 1]. */
        public double share() {
            return possible == 0 ? 0 : earned / possible;
        }
    }
}
