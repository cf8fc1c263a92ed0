package app.salient.question.statements;

import app.salient.formats.Fields;
import app.salient.question.MarkingRule;
import app.salient.question.PlacedReader;
import app.salient.question.Placing;
import app.salient.question.PublicText;
import app.salient.question.Stem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads a question of statements from a course file and a response from a browser. */
final class StatementsReader {
    /** Words with a meaning of their own in the feedback of a row. */
    private static final Set<String> TAKEN = Set.of("right", "otherwise");

    private StatementsReader() {}

    static Optional<StatementsQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        var columns = columns(fields);
        boolean shuffled = fields.flag("shuffle", true);
        MarkingRule marking = MarkingRule.read(fields, MarkingRule.PER_PART, MarkingRule.ALL_OR_NOTHING);
        var ids = columns.stream().map(StatementsQuestion.Column::id).toList();
        var rows = new PlacedReader(ids, true).read(fields, "rows");
        return fields.problems().errors() > before
                ? Optional.empty()
                : Optional.of(new StatementsQuestion(stem, columns, shuffled, rows, marking));
    }

    private static List<StatementsQuestion.Column> columns(Fields fields) {
        Set<String> seen = new HashSet<>();
        var columns = fields.blocks("columns").stream()
                .map(column -> column(column, seen))
                .toList();
        if (!fields.has("columns")) {
            return StatementsQuestion.TRUE_OR_FALSE;
        }
        if (!fields.isOfAnotherShape("columns") && (columns.size() < 2 || columns.size() > 5)) {
            fields.problems()
                    .error(
                            fields.at("columns"),
                            "There are 2 to 5 columns, not " + columns.size() + ".",
                            "Add or remove columns, or leave the field out for True and False.");
        }
        return columns;
    }

    /** Every row has all columns, so that their ids may say true or false, which ids of rows may not. */
    private static StatementsQuestion.Column column(Fields fields, Set<String> seen) {
        String id = fields.text("id");
        if (TAKEN.contains(id)) {
            report(fields, "The id \"" + id + "\" has a meaning of its own in feedback.", "Choose another.");
        } else if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            report(fields, "\"" + id + "\" cannot be an id.", "Use 1 to 40 of a-z, 0-9 and hyphen.");
        } else if (!id.isEmpty() && !seen.add(id)) {
            report(fields, "The id \"" + id + "\" stands here twice.", "Give each its own id.");
        }
        var column = new StatementsQuestion.Column(id, PublicText.read(fields, "text"));
        fields.finish();
        return column;
    }

    private static void report(Fields column, String message, String hint) {
        column.problems().error(column.at("id"), message, hint);
    }

    static StatementsResponse response(StatementsQuestion question, JsonNode json) {
        return new StatementsResponse(Placing.read(json, "answers", question.rows(), question.columnIds()));
    }
}
