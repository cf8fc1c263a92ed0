package app.salient.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the review of every kind begins with. */
final class ReviewStart {
    private ReviewStart() {}

    static ObjectNode of(Question question, boolean answered, Grade grade, double cost, Questions.PassageLinks links) {
        Stem stem = question.stem();
        double earned = grade.less(cost).earned();
        ObjectNode review = JsonNodeFactory.instance
                .objectNode()
                .put("outcome", outcome(grade, answered))
                .put("fraction", Math.round(earned * 10_000) / 10_000.0)
                .put("worked", worked(grade, answered))
                .put("points", shortly(earned * stem.points()) + " of " + shortly(stem.points()))
                .put("explanation", links.html(stem.explanation()));
        links.find(stem.passage())
                .ifPresentOrElse(
                        link -> review.putObject("passage")
                                .put("href", link.path())
                                .put("label", link.label()),
                        () -> review.putNull("passage"));
        stem.refutation()
                .ifPresentOrElse(
                        refutation -> review.putObject("refutation")
                                .put("believed", links.html(refutation.believed()))
                                .put("fails", links.html(refutation.fails()))
                                .put("holds", links.html(refutation.holds())),
                        () -> review.putNull("refutation"));
        return review;
    }

    /** An answer that cannot be read counts as wrong; only no answer at all is "unanswered". */
    private static String outcome(Grade grade, boolean answered) {
        return switch (grade) {
            case Grade.Scored scored when scored.fraction() >= 1 -> "right";
            case Grade.Scored scored when scored.fraction() > 0 -> "partly";
            case Grade.Scored scored -> "wrong";
            case Grade.Awaiting awaiting -> "awaiting";
            case Grade.Incomplete incomplete -> answered ? "wrong" : "unanswered";
        };
    }

    /** Kinds whose sum has several parts write their own line over this one. */
    private static String worked(Grade grade, boolean answered) {
        return switch (grade) {
            case Grade.Scored scored -> scored.fraction() >= 1 ? "Right: 1 of 1" : "Wrong: 0 of 1";
            case Grade.Awaiting awaiting -> awaiting.why();
            case Grade.Incomplete incomplete -> answered ? "Could not be read: 0 of 1" : "No answer: 0 of 1";
        };
    }

    /** Such as "1 hint: −0.25". */
    static String hints(int taken, double cost) {
        return (taken == 1 ? "1 hint" : taken + " hints") + ": −" + shortly(cost);
    }

    private static String shortly(double points) {
        return BigDecimal.valueOf(points)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
