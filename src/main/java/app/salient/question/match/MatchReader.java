package app.salient.question.match;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.BadResponse;
import app.salient.question.MarkingRule;
import app.salient.question.PartId;
import app.salient.question.PublicText;
import app.salient.question.ResponseJson;
import app.salient.question.Stem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a match question from a course file and a response from a browser. */
final class MatchReader {
    private MatchReader() {}

    static Optional<MatchQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        boolean shuffled = fields.flag("shuffle", true);
        MarkingRule marking = MarkingRule.read(fields, MarkingRule.PER_PART, MarkingRule.ALL_OR_NOTHING);
        PartId choiceIds = new PartId();
        var choices = fields.blocks("choices").stream()
                .map(choice -> choice(choice, choiceIds))
                .toList();
        List<String> known = choices.stream()
                .map(MatchQuestion.Choice::id)
                .filter(id -> !id.isEmpty())
                .toList();
        PartId itemIds = new PartId();
        var items = fields.blocks("items").stream()
                .map(item -> item(item, itemIds, known))
                .toList();
        checkCount(fields, "items", items.size(), 9);
        checkCount(fields, "choices", choices.size(), 12);
        var question = new MatchQuestion(stem, shuffled, items, choices, marking);
        if (items.size() > 1 && items.stream().allMatch(item -> known.contains(item.is()))) {
            MatchChecks.report(question, fields);
        }
        return fields.problems().errors() > before ? Optional.empty() : Optional.of(question);
    }

    private static MatchQuestion.Choice choice(Fields fields, PartId ids) {
        var choice = new MatchQuestion.Choice(
                ids.read(fields),
                PublicText.read(fields, "text"),
                fields.has("feedback") ? Optional.of(new Markdown(fields.text("feedback"))) : Optional.empty());
        if (choice.id().equals(ItemFeedback.OTHERWISE)) {
            report(fields, "id", "A choice cannot be called otherwise.", "That word stands for all other choices.");
        }
        fields.optionalText("feedback"); // known even where it is left out
        fields.finish();
        return choice;
    }

    private static MatchQuestion.Item item(Fields fields, PartId ids, List<String> choices) {
        String id = ids.read(fields);
        Markdown text = PublicText.read(fields, "text");
        String is = fields.text("is");
        if (!is.isEmpty() && !choices.isEmpty() && !choices.contains(is)) {
            report(
                    fields,
                    "is",
                    "There is no choice \"" + is + "\".",
                    "Use one of: " + String.join(", ", choices) + ".");
        }
        var item = new MatchQuestion.Item(id, text, is, ItemFeedback.read(fields, is, choices));
        fields.finish();
        return item;
    }

    private static void checkCount(Fields fields, String list, int size, int most) {
        if (!fields.has(list)) {
            fields.missing(list, false);
        } else if (size == 0 && fields.isOfAnotherShape(list)) {
            return; // reported already
        } else if (size < 2 || size > most) {
            report(
                    fields,
                    list,
                    "A match has 2 to " + most + " " + list + ", not " + size + ".",
                    "Add or remove some.");
        }
    }

    private static void report(Fields fields, String field, String message, String hint) {
        fields.problems().error(fields.at(field), message, hint);
    }

    static MatchResponse response(MatchQuestion question, JsonNode json) {
        JsonNode pairs = json.path("pairs");
        if (!pairs.isObject()) {
            throw new BadResponse("The pairs are missing.");
        }
        if (!question.itemIds().containsAll(pairs.propertyNames())) {
            throw new BadResponse("The question has no item of that name.");
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String item : question.itemIds()) {
            if (pairs.has(item)) {
                chosen.put(item, choice(question, pairs, item));
            }
        }
        return new MatchResponse(chosen);
    }

    private static String choice(MatchQuestion question, JsonNode pairs, String item) {
        String choice = ResponseJson.text(pairs, item);
        if (!question.choiceIds().contains(choice)) {
            throw new BadResponse("The question has no choice of that name.");
        }
        return choice;
    }
}
