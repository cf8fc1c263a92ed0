package app.salient.question.shortanswer;

import app.salient.formats.MarkdownHtml;
import app.salient.question.TypedKey;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of a short-answer question, before and after grading. */
final class ShortViews {
    private ShortViews() {}

    static void addPublic(ShortQuestion question, ObjectNode view) {
        view.put("spelling", question.key().forgiving() ? "forgive" : "strict");
    }

    static void addReview(ShortQuestion question, Optional<ShortResponse> response, ObjectNode review) {
        TypedKey key = question.key();
        review.put("key", key.shown());
        response.map(ShortResponse::typed)
                .ifPresentOrElse(
                        typed -> {
                            var verdict = key.judge(typed);
                            review.put("typed", typed)
                                    .put("verdict", verdict.name().toLowerCase(Locale.ROOT))
                                    .put("feedback", MarkdownHtml.block(key.feedbackOn(typed)))
                                    .put("worked", worked(verdict, key.earns(verdict)));
                        },
                        () -> review.putNull("typed").putNull("verdict").put("feedback", ""));
    }

    private static String worked(TypedKey.Verdict verdict, boolean earns) {
        return switch (verdict) {
            case RIGHT -> "Right: 1 of 1";
            case CLOSE -> earns ? "Right but for the spelling: 1 of 1" : "Close, but the spelling counts: 0 of 1";
            case NEAR, WRONG -> "Wrong: 0 of 1";
        };
    }
}
