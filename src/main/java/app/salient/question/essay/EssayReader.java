package app.salient.question.essay;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.BadResponse;
import app.salient.question.MarkingRule;
import app.salient.question.PartId;
import app.salient.question.PublicText;
import app.salient.question.ResponseJson;
import app.salient.question.Stem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads an essay question from a course file and a response from a browser. */
final class EssayReader {
    private static final int MOST_CRITERIA = 8;

    private EssayReader() {}

    static Optional<EssayQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        MarkingRule.read(fields, MarkingRule.BY_PERSON);
        EssayQuestion.Words words = WordsReader.read(fields);
        PartId ids = new PartId();
        var rubric = fields.blocks("rubric").stream()
                .map(block -> criterion(block, ids))
                .toList();
        checkRubric(stem, fields, rubric, fields.problems().errors() > before);
        Markdown model = Markdown.NONE;
        Markdown common = Markdown.NONE;
        var feedback = fields.optionalBlock("feedback");
        if (feedback.isPresent()) {
            model = new Markdown(feedback.get().text("model"));
            common = new Markdown(feedback.get().text("common"));
            feedback.get().finish();
        } else if (!fields.has("feedback")) {
            fields.missing("feedback", false);
        }
        return fields.problems().errors() > before
                ? Optional.empty()
                : Optional.of(new EssayQuestion(stem, words, rubric, model, common));
    }

    private static EssayQuestion.Criterion criterion(Fields fields, PartId ids) {
        var criterion = new EssayQuestion.Criterion(ids.read(fields), PublicText.read(fields, "text"), points(fields));
        fields.finish();
        return criterion;
    }

    private static BigDecimal points(Fields fields) {
        if (!fields.has("points")) {
            fields.missing("points", false);
        }
        Optional<BigDecimal> points = fields.optionalDecimal("points");
        if (points.isPresent()
                && (points.get().signum() <= 0
                        || points.get().compareTo(BigDecimal.valueOf(100)) > 0
                        || points.get().scale() > 2)) {
            report(
                    fields,
                    "points",
                    "A criterion cannot be worth " + points.get().toPlainString() + " points.",
                    "Use a number above 0, at most 100, with at most two decimals.");
        }
        return points.orElse(BigDecimal.ZERO);
    }

    /** @param broken whether something before is wrong, so that the sum would mislead */
    private static void checkRubric(Stem stem, Fields fields, List<EssayQuestion.Criterion> rubric, boolean broken) {
        BigDecimal sum = rubric.stream().map(EssayQuestion.Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!fields.has("rubric")) {
            fields.missing("rubric", false);
        } else if (rubric.isEmpty() && fields.isOfAnotherShape("rubric")) {
            return; // reported already
        } else if (rubric.isEmpty() || rubric.size() > MOST_CRITERIA) {
            report(
                    fields,
                    "rubric",
                    "A rubric has 1 to " + MOST_CRITERIA + " criteria, not " + rubric.size() + ".",
                    "Add or remove criteria.");
        } else if (!broken && sum.compareTo(BigDecimal.valueOf(stem.points())) != 0) {
            report(
                    fields,
                    "rubric",
                    "The criteria add up to " + plain(sum) + ", but the question is worth "
                            + plain(BigDecimal.valueOf(stem.points())) + ".",
                    "Write points: " + plain(sum) + " at the question, or change the points of the criteria.");
        }
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    private static void report(Fields fields, String field, String message, String hint) {
        fields.problems().error(fields.at(field), message, hint);
    }

    static EssayResponse response(JsonNode json) {
        EssayResponse response = new EssayResponse(ResponseJson.text(json, "text"));
        if (response.text().length() > EssayResponse.LONGEST) {
            throw new BadResponse("A text has at most " + EssayResponse.LONGEST + " characters.");
        }
        return response;
    }
}
