package app.salient.question.order;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.BadResponse;
import app.salient.question.MarkingRule;
import app.salient.question.PartId;
import app.salient.question.PublicText;
import app.salient.question.ResponseJson;
import app.salient.question.Stem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads an order question from a course file and a response from a browser. */
final class OrderReader {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private OrderReader() {}

    static Optional<OrderQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        PartId ids = new PartId();
        var items = fields.blocks("items").stream().map(item -> item(item, ids)).toList();
        checkItems(fields, items);
        Markdown right = Markdown.NONE;
        Markdown wrong = Markdown.NONE;
        var feedback = fields.optionalBlock("feedback");
        if (feedback.isPresent()) {
            right = new Markdown(feedback.get().text("right"));
            wrong = new Markdown(feedback.get().text("wrong"));
            feedback.get().finish();
        } else if (!fields.has("feedback")) {
            fields.missing("feedback", false);
        }
        String from = fields.optionalText("from").orElse("First");
        String to = fields.optionalText("to").orElse("Last");
        MarkingRule marking = MarkingRule.read(fields, MarkingRule.PER_PART, MarkingRule.ALL_OR_NOTHING);
        return fields.problems().errors() > before
                ? Optional.empty()
                : Optional.of(new OrderQuestion(stem, items, right, wrong, from, to, marking));
    }

    private static OrderQuestion.Item item(Fields fields, PartId ids) {
        var item = new OrderQuestion.Item(
                ids.read(fields), PublicText.read(fields, "text"), new Markdown(fields.text("feedback")));
        fields.finish();
        return item;
    }

    private static void checkItems(Fields fields, List<OrderQuestion.Item> items) {
        var ids = items.stream().map(OrderQuestion.Item::id).toList();
        if (!fields.has("items")) {
            fields.missing("items", false);
        } else if (items.isEmpty() && fields.isOfAnotherShape("items")) {
            return; // reported already
        } else if (items.size() < 3 || items.size() > 8) {
            report(fields, "An order has 3 to 8 items, not " + items.size() + ".", "Add or remove items.");
        } else if (isSorted(ids, Comparator.naturalOrder())
                || isSorted(ids, Comparator.comparing(OrderReader::padded))) {
            report(
                    fields,
                    "Sorted by their ids the items stand in the right order, which gives the key away.",
                    "Use ids that name the item, such as treaty or retreat, not its place.");
        }
    }

    private static boolean isSorted(List<String> ids, Comparator<String> comparator) {
        return ids.stream().sorted(comparator).toList().equals(ids);
    }

    /** Makes e2 sort before e10. */
    private static String padded(String id) {
        return DIGITS.matcher(id)
                .replaceAll(digits -> "0".repeat(40 - digits.group().length()) + digits.group());
    }

    private static void report(Fields fields, String message, String hint) {
        fields.problems().error(fields.at("items"), message, hint);
    }

    static OrderResponse response(OrderQuestion question, JsonNode json) {
        List<String> order = ResponseJson.ids(json, "order", question.ids());
        if (order.size() < question.items().size()) {
            throw new BadResponse("The order leaves items out.");
        }
        return new OrderResponse(order);
    }
}
