package app.salient.question.statements;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.Placed;
import app.salient.question.Question;
import app.salient.question.Stem;
import java.util.List;

/**
 * @param columns 2 to 5, the same for every row
 * @param shuffled whether each attempt has its own order of rows
 * @param rows 1 to 12; each belongs in one column
 */
record StatementsQuestion(Stem stem, List<Column> columns, boolean shuffled, List<Placed> rows, MarkingRule marking)
        implements Question {
    /** What columns a question has that names none. */
    static final List<Column> TRUE_OR_FALSE =
            List.of(new Column("true", new Markdown("True")), new Column("false", new Markdown("False")));

    StatementsQuestion {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        var ids = columns.stream().map(Column::id).toList();
        if (rows.isEmpty() || !rows.stream().map(Placed::place).allMatch(ids::contains)) {
            throw new IllegalArgumentException("rows without a column in " + stem.id());
        }
    }

    record Column(String id, Markdown text) {}

    List<String> columnIds() {
        return columns.stream().map(Column::id).toList();
    }
}
