package app.salient.question.highlight;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.BadResponse;
import app.salient.question.MarkingRule;
import app.salient.question.PartId;
import app.salient.question.PublicText;
import app.salient.question.ResponseJson;
import app.salient.question.Stem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a highlight question from a course file and a response from a browser. */
final class HighlightReader {
    private HighlightReader() {}

    static Optional<HighlightQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        Optional<Markdown> claim = fields.optionalBlock("claim").map(HighlightReader::claim);
        Markdown text = PublicText.read(fields, "text");
        MarkedTextChecks.report(text, fields);
        List<HighlightQuestion.Mark> marks = marks(fields);
        PartId ids = new PartId();
        var phrases = fields.blocks("phrases").stream()
                .map(phrase -> phrase(phrase, ids, marks))
                .toList();
        PhraseChecks.report(text, phrases, fields);
        MarkingRule marking = MarkingRule.read(fields, MarkingRule.CORRECT_MINUS_WRONG, MarkingRule.ALL_OR_NOTHING);
        return fields.problems().errors() > before
                ? Optional.empty()
                : Optional.of(new HighlightQuestion(stem, claim, text, marks, inOrder(text, phrases), marking));
    }

    private static Markdown claim(Fields fields) {
        Markdown text = PublicText.read(fields, "text");
        fields.finish();
        return text;
    }

    private static List<HighlightQuestion.Mark> marks(Fields fields) {
        if (!fields.has("marks")) {
            fields.blocks("marks"); // known even where it is left out
            return List.of(new HighlightQuestion.Mark("mark", new Markdown("Mark")));
        }
        PartId ids = new PartId();
        var marks = fields.blocks("marks").stream().map(mark -> mark(mark, ids)).toList();
        if (!fields.isOfAnotherShape("marks") && (marks.isEmpty() || marks.size() > 2)) {
            report(fields, "marks", "There are 1 or 2 marks, not " + marks.size() + ".", "Add or remove marks.");
        }
        return marks;
    }

    private static HighlightQuestion.Mark mark(Fields fields, PartId ids) {
        var mark = new HighlightQuestion.Mark(ids.read(fields), PublicText.read(fields, "text"));
        if (mark.id().equals(HighlightQuestion.NONE)) {
            report(fields, "id", "A mark cannot be called none.", "That word says that a phrase is to be left alone.");
        }
        fields.finish();
        return mark;
    }

    private static HighlightQuestion.Phrase phrase(Fields fields, PartId ids, List<HighlightQuestion.Mark> marks) {
        String id = ids.read(fields);
        String is = fields.text("is");
        List<String> known = new ArrayList<>();
        marks.stream()
                .map(HighlightQuestion.Mark::id)
                .filter(it -> !it.isEmpty())
                .forEach(known::add);
        known.add(HighlightQuestion.NONE);
        if (!is.isEmpty() && !known.contains(is)) {
            report(fields, "is", "There is no mark \"" + is + "\".", "Use one of: " + String.join(", ", known) + ".");
        }
        var phrase = new HighlightQuestion.Phrase(id, is, new Markdown(fields.text("feedback")));
        fields.finish();
        return phrase;
    }

    /** However the file lists them: they are numbered, stored and shown as they come in the text. */
    private static List<HighlightQuestion.Phrase> inOrder(Markdown text, List<HighlightQuestion.Phrase> phrases) {
        List<String> order = new MarkedText(text)
                .phrases().stream().map(MarkedText.Phrase::id).toList();
        return phrases.stream()
                .sorted(Comparator.comparingInt(phrase -> order.indexOf(phrase.id())))
                .toList();
    }

    private static void report(Fields fields, String field, String message, String hint) {
        fields.problems().error(fields.at(field), message, hint);
    }

    static HighlightResponse response(HighlightQuestion question, JsonNode json) {
        JsonNode given = json.path("marked");
        if (!given.isObject()) {
            throw new BadResponse("The marked phrases are missing.");
        }
        if (!question.phraseIds().containsAll(given.propertyNames())) {
            throw new BadResponse("The text has no phrase of that name.");
        }
        Map<String, String> marked = new LinkedHashMap<>();
        for (String phrase : question.phraseIds()) {
            if (given.has(phrase)) {
                marked.put(phrase, mark(question, given, phrase));
            }
        }
        return new HighlightResponse(marked);
    }

    private static String mark(HighlightQuestion question, JsonNode given, String phrase) {
        String mark = ResponseJson.text(given, phrase);
        if (!question.markIds().contains(mark)) {
            throw new BadResponse("The question has no mark of that name.");
        }
        return mark;
    }
}
