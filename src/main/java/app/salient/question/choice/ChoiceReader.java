package app.salient.question.choice;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.BadResponse;
import app.salient.question.MarkingRule;
import app.salient.question.PartId;
import app.salient.question.PublicText;
import app.salient.question.ResponseJson;
import app.salient.question.Stem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a choice question from a course file and a response from a browser. */
final class ChoiceReader {
    private ChoiceReader() {}

    static Optional<ChoiceQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        boolean many = fields.optionalChoice("select", Map.of("one", false, "many", true))
                .orElse(false);
        boolean shuffled = fields.flag("shuffle", true);
        MarkingRule marking = many
                ? MarkingRule.read(fields, MarkingRule.CORRECT_MINUS_WRONG, MarkingRule.ALL_OR_NOTHING)
                : MarkingRule.read(fields, MarkingRule.ALL_OR_NOTHING);
        PartId ids = new PartId();
        var options = fields.blocks("options").stream()
                .map(option -> option(option, ids))
                .toList();
        checkOptions(fields, many, options);
        return fields.problems().errors() > before
                ? Optional.empty()
                : Optional.of(new ChoiceQuestion(stem, many, shuffled, options, marking));
    }

    private static ChoiceQuestion.Option option(Fields fields, PartId ids) {
        var option = new ChoiceQuestion.Option(
                ids.read(fields),
                PublicText.read(fields, "text"),
                fields.flag("correct", false),
                fields.flag("pin", false),
                new Markdown(fields.text("feedback")));
        fields.finish();
        return option;
    }

    private static void checkOptions(Fields fields, boolean many, List<ChoiceQuestion.Option> options) {
        long right = options.stream().filter(ChoiceQuestion.Option::correct).count();
        if (!fields.has("options")) {
            fields.missing("options", false);
        } else if (options.isEmpty() && fields.isOfAnotherShape("options")) {
            return; // reported already
        } else if (options.size() < 2 || options.size() > 9) {
            report(fields, "A choice has 2 to 9 options, not " + options.size() + ".", "Add or remove options.");
        } else if (right == 0) {
            report(fields, "No option is right.", "Add correct: true to the one that is.");
        } else if (!many && right > 1) {
            report(
                    fields,
                    right + " options are right, but only one can be chosen.",
                    "Write select: many, or keep one.");
        }
    }

    private static void report(Fields fields, String message, String hint) {
        fields.problems().error(fields.at("options"), message, hint);
    }

    static ChoiceResponse response(ChoiceQuestion question, JsonNode json) {
        List<String> chosen = ResponseJson.ids(json, "chosen", question.ids());
        if (!question.many() && chosen.size() > 1) {
            throw new BadResponse("Only one option can be chosen.");
        }
        return new ChoiceResponse(
                question.ids().stream().filter(chosen::contains).toList());
    }
}
