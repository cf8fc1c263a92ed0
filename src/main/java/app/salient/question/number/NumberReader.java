package app.salient.question.number;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.BadResponse;
import app.salient.question.MarkingRule;
import app.salient.question.ResponseJson;
import app.salient.question.Stem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a number question from a course file and a response from a browser. */
final class NumberReader {
    private NumberReader() {}

    static Optional<NumberQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        MarkingRule.read(fields, MarkingRule.ALL_OR_NOTHING);
        NumberQuestion.Accepted accepted = accepted(fields);
        String unit = fields.optionalText("unit").orElse("");
        NumberQuestion.Feedback feedback = feedback(fields);
        List<NumberQuestion.Near> near = fields.blocks("near").stream()
                .map(block -> near(block, accepted))
                .toList();
        return fields.problems().errors() > before
                ? Optional.empty()
                : Optional.of(new NumberQuestion(stem, accepted, unit, feedback, near));
    }

    private static NumberQuestion.Accepted accepted(Fields fields) {
        BigDecimal tolerance = fields.optionalDecimal("tolerance").orElse(BigDecimal.ZERO);
        Optional<BigDecimal> answer = fields.optionalDecimal("answer");
        Optional<Fields> range = fields.optionalBlock("range");
        if (fields.has("answer") == fields.has("range")) {
            report(fields, "range", "A number has either an answer or a range.", "Write one of the two.");
        } else if (fields.has("range") && fields.has("tolerance")) {
            report(fields, "tolerance", "A range has no tolerance.", "Widen the range instead.");
        }
        if (tolerance.signum() < 0) {
            report(fields, "tolerance", "The tolerance is below 0.", "Write how far off still counts, such as 25.");
        }
        if (range.isPresent()) {
            BigDecimal from = end(range.get(), "from");
            BigDecimal to = end(range.get(), "to");
            range.get().finish();
            checkEnds(range.get(), from, to);
            return new NumberQuestion.Range(from, to);
        }
        return new NumberQuestion.About(answer.orElse(BigDecimal.ZERO), tolerance);
    }

    private static NumberQuestion.Feedback feedback(Fields fields) {
        var block = fields.optionalBlock("feedback");
        if (block.isEmpty()) {
            if (!fields.has("feedback")) {
                fields.missing("feedback", false);
            }
            return new NumberQuestion.Feedback(Markdown.NONE, Markdown.NONE, Markdown.NONE);
        }
        Fields texts = block.get();
        var feedback = new NumberQuestion.Feedback(
                new Markdown(texts.text("right")), new Markdown(texts.text("low")), new Markdown(texts.text("high")));
        texts.finish();
        return feedback;
    }

    private static NumberQuestion.Near near(Fields fields, NumberQuestion.Accepted accepted) {
        var near =
                new NumberQuestion.Near(end(fields, "from"), end(fields, "to"), new Markdown(fields.text("feedback")));
        fields.finish();
        checkEnds(fields, near.from(), near.to());
        if (near.from().compareTo(accepted.to()) <= 0 && near.to().compareTo(accepted.from()) >= 0) {
            report(fields, "from", "This overlaps what is accepted as right.", "End it before the accepted numbers.");
        }
        return near;
    }

    private static BigDecimal end(Fields fields, String name) {
        if (!fields.has(name)) {
            fields.missing(name, false);
        }
        return fields.optionalDecimal(name).orElse(BigDecimal.ZERO);
    }

    private static void checkEnds(Fields fields, BigDecimal from, BigDecimal to) {
        if (from.compareTo(to) > 0) {
            report(fields, "from", "\"from\" is greater than \"to\".", "Exchange them.");
        }
    }

    private static void report(Fields fields, String field, String message, String hint) {
        fields.problems().error(fields.at(field), message, hint);
    }

    static NumberResponse response(JsonNode json) {
        String typed = ResponseJson.text(json, "typed").strip();
        if (typed.length() > NumberResponse.LONGEST) {
            throw new BadResponse("A number has at most " + NumberResponse.LONGEST + " characters.");
        }
        return new NumberResponse(typed);
    }
}
