package app.salient.question.classify;

import app.salient.formats.Fields;
import app.salient.question.MarkingRule;
import app.salient.question.PlacedReader;
import app.salient.question.Placing;
import app.salient.question.Stem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads a question of claims to sort from a course file and a response from a browser. */
final class ClassifyReader {
    private ClassifyReader() {}

    static Optional<ClassifyQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        List<String> into = into(fields);
        boolean shuffled = fields.flag("shuffle", true);
        MarkingRule marking = MarkingRule.read(fields, MarkingRule.PER_PART, MarkingRule.ALL_OR_NOTHING);
        var items = new PlacedReader(into, false).read(fields, "items");
        return fields.problems().errors() > before
                ? Optional.empty()
                : Optional.of(new ClassifyQuestion(stem, into, shuffled, items, marking));
    }

    private static List<String> into(Fields fields) {
        List<String> written = fields.texts("into");
        if (!fields.has("into")) {
            return ClassifyQuestion.KINDS_OF_CLAIM;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            String kind = written.get(i);
            if (!ClassifyQuestion.KINDS_OF_CLAIM.contains(kind)) {
                report(
                        fields,
                        i,
                        "\"" + kind + "\" is no kind of claim.",
                        "Use some of: " + String.join(", ", ClassifyQuestion.KINDS_OF_CLAIM) + ".");
            } else if (!seen.add(kind)) {
                report(fields, i, "\"" + kind + "\" stands here twice.", "Name each kind of claim once.");
            }
        }
        if (written.size() < 2 && !fields.isOfAnotherShape("into")) {
            fields.problems()
                    .error(
                            fields.at("into"),
                            "There are 2 to 6 kinds of claim to sort into, not " + written.size() + ".",
                            "Add some, or leave the field out for all six.");
        }
        return ClassifyQuestion.KINDS_OF_CLAIM.stream().filter(seen::contains).toList();
    }

    private static void report(Fields fields, int item, String message, String hint) {
        fields.problems().error(fields.at("into", item), message, hint);
    }

    static ClassifyResponse response(ClassifyQuestion question, JsonNode json) {
        return new ClassifyResponse(Placing.read(json, "sorted", question.items(), question.into()));
    }
}
