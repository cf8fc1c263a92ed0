package app.salient.question.gaps;

import app.salient.formats.MarkdownHtml;
import app.salient.question.Grade;
import app.salient.question.MarkingRule;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of a gaps question after grading: gap by gap what was given, what is accepted, and why. */
final class GapsReview {
    private GapsReview() {}

    static void add(GapsQuestion question, Optional<GapsResponse> response, Grade grade, ObjectNode review) {
        Map<String, String> filled = response.map(GapsResponse::filled).orElse(Map.of());
        if (grade instanceof Grade.Scored scored) {
            review.put("worked", worked(question, scored, filled.size()));
        }
        ArrayNode gaps = review.putArray("gaps");
        for (Gap gap : question.gaps()) {
            add(gap, filled.get(gap.id()), gaps.addObject());
        }
    }

    private static void add(Gap gap, @Nullable String given, ObjectNode review) {
        review.put("id", gap.id()).put("given", given).put("earned", given != null && gap.earns(given));
        switch (gap) {
            case Gap.Typed typed ->
                review.put("verdict", given == null ? null : word(typed, given))
                        .put("key", typed.key().shown())
                        .put(
                                "feedback",
                                given == null
                                        ? ""
                                        : MarkdownHtml.inline(typed.key().feedbackOn(given)));
            case Gap.Chosen chosen -> {
                var right = chosen.right();
                review.put("verdict", given == null ? null : chosen.earns(given) ? "right" : "wrong")
                        .put("key", right.id())
                        .put(
                                "feedback",
                                Optional.ofNullable(given)
                                        .flatMap(chosen::option)
                                        .map(option -> MarkdownHtml.inline(option.feedback()))
                                        .orElse(""))
                        .put("keyFeedback", right.id().equals(given) ? "" : MarkdownHtml.inline(right.feedback()));
            }
        }
    }

    private static String word(Gap.Typed gap, String given) {
        return gap.key().judge(given).name().toLowerCase(Locale.ROOT);
    }

    private static String worked(GapsQuestion question, Grade.Scored grade, int filled) {
        int all = grade.parts().size();
        long right = grade.parts().stream().filter(Grade.Part::right).count();
        String empty = filled < all ? ", " + (all - filled) + " empty" : "";
        String sum = question.marking() == MarkingRule.ALL_OR_NOTHING
                ? (right == all ? "1 of 1" : "0 of 1")
                : right + " of " + all;
        return right + " right, " + (filled - right) + " wrong" + empty + ": " + sum;
    }
}
