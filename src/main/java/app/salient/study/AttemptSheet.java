package app.salient.study;

import app.salient.lesson.Delivery;
import app.salient.lesson.Screens;
import app.salient.question.Question;
import app.salient.question.Questions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An attempt as its owner may see it now. Reviews are present for questions whose marks may be seen: key and feedback of any
 * other never leave the server.
 *
 * @param title of the quiz, or its id when the course no longer has it
 * @param endsAt when the server hands it in by itself; empty without a limit
 * @param result empty while the attempt is open
 */
public record AttemptSheet(
        AttemptId id,
        String quizId,
        AttemptKind kind,
        Delivery delivery,
        Screens screens,
        String title,
        Instant startedAt,
        Optional<Instant> endsAt,
        List<Item> items,
        Optional<Result> result) {
    public AttemptSheet {
        items = List.copyOf(items);
    }

    public boolean isOpen() {
        return result.isEmpty();
    }

    /**
     * @param part heading it stands under; empty without parts
     * @param view public view, in the order of this attempt
     * @param response as stored, or null
     * @param sequence highest change of this question that is on disk; 0 when there is none
     * @param flagged whether the learner wants to look at it again
     * @param hints HTML of those that were asked for
     * @param tries how often it was checked and tried again before
     * @param fromGrace when it was written, as the browser says, of an answer that arrived after the end; else null
     * @param review null until it may be seen
     * @param objection what the learner said against it, or null
     * @param reply what the instructor answered to that, empty when settled without a word; null until then
     * @param news null unless the question was corrected since
     * @param given null unless a person has marked it
     */
    public record Item(
            String questionId,
            String part,
            ObjectNode view,
            @Nullable String response,
            @Nullable Certainty certainty,
            long sequence,
            boolean flagged,
            List<String> hints,
            int tries,
            @Nullable Instant fromGrace,
            @Nullable ObjectNode review,
            @Nullable String objection,
            @Nullable String reply,
            @Nullable Corrected news,
            @Nullable Given given) {
        public static Item unanswered(Question question, long seed) {
            var view = Questions.publicView(question, seed);
            return new Item(
                    question.id().value(),
                    "",
                    view,
                    null,
                    null,
                    0,
                    false,
                    List.of(),
                    0,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /**
     * @param remedy of the latest correction
     * @param because what its maker wrote
     * @param before points in words, such as {@code 0 of 1}
     * @param outcome of the mark that counts now: right, partly, wrong or awaiting
     * @param view of the corrected question
     * @param review of the same response by the corrected question; null when that cannot be graded by it
     */
    public record Corrected(
            Remedy remedy,
            Instant at,
            String because,
            String before,
            String after,
            String outcome,
            ObjectNode view,
            @Nullable ObjectNode review) {}

    /**
     * A mark that a person gave.
     *
     * @param points in words, such as {@code 2 of 3}
     * @param computed what the computer had said, in the same words; empty when it had left it to a person
     * @param by what the person is called; empty when they are no instructor any more
     * @param criteria of the rubric; empty without one
     */
    public record Given(
            String points, String computed, String by, Instant at, String comment, List<GivenCriterion> criteria) {
        public Given {
            criteria = List.copyOf(criteria);
        }
    }

    /** @param text HTML @param points in words */
    public record GivenCriterion(String text, String points) {}

    /**
     * @param marks empty until they may be seen
     * @param shownAt when they may be seen, if that is still to come
     * @param late how many answers came after it was closed
     * @param overdue whether it was handed in after it was due
     * @param taught whether there is somebody to mark what people mark
     */
    public record Result(
            Instant handedInAt,
            String receipt,
            Optional<Marks> marks,
            Optional<Instant> shownAt,
            int late,
            boolean overdue,
            boolean taught) {}

    /** @param earned and {@code possible} in points */
    public record Marks(double earned, double possible) {
        /** Share of the points, in [0, 1]. */
        public double share() {
            return possible == 0 ? 0 : earned / possible;
        }
    }
}
