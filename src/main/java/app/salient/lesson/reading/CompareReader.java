package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.Block;
import app.salient.lesson.CompareColumn;
import app.salient.lesson.CompareRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the comparisons of one lesson. A comparison that goes on in a later block has its last row there. */
final class CompareReader {
    private static final int MOST_ROWS = 30;
    private static final String LAST_ROW =
            "End it with a row that has last: yes, and says in breaks: where the whole breaks.";

    private final CompareRowReader rowReader;
    private final Problems problems;
    private final Set<String> rowIds = new HashSet<>();

    /** Where the block stands that is to go on; empty when no comparison is open. */
    private Optional<Position> open = Optional.empty();

    private List<CompareColumn> openColumns = List.of();
    private int rowsSoFar;

    CompareReader(CourseText texts, Problems problems) {
        this.rowReader = new CompareRowReader(texts, problems);
        this.problems = problems;
    }

    BlockReader.Read read(Fields fields) {
        String title = fields.text("title");
        boolean goesOn = fields.flag("goes-on", false);
        List<CompareColumn> columns = columns(fields);
        if (open.isEmpty()) {
            rowsSoFar = 0;
        } else if (!columns.equals(openColumns)) {
            problems.error(
                    fields.at("columns"),
                    "These are not the columns of the part before.",
                    "Repeat them: a comparison keeps its columns.");
        }
        List<CompareRow> rows = new ArrayList<>();
        int words = rows(fields, columns, goesOn, rows);
        open = goesOn ? Optional.of(fields.at()) : Optional.empty();
        openColumns = columns;
        return BlockReader.Read.of(new Block.Compare(title, columns, rows), words);
    }

    /** Call it at the end of the lesson. */
    void end() {
        open.ifPresent(at -> problems.error(
                at,
                "The comparison goes on, but no later block ends it.",
                "Add the block with its last row, or remove goes-on."));
    }

    private List<CompareColumn> columns(Fields fields) {
        List<CompareColumn> columns = new ArrayList<>();
        List<Fields> found = fields.blocks("columns");
        for (Fields column : found) {
            String id = column.text("id");
            if (!id.isEmpty() && (!id.matches(CompareRowReader.ID) || CompareRowReader.WORDS.contains(id))) {
                problems.error(
                        column.at("id"),
                        "\"" + id + "\" is not an id for a column.",
                        "Write lower case letters, digits and hyphens, and not "
                                + String.join(", ", CompareRowReader.WORDS) + ".");
            } else if (columns.stream().anyMatch(other -> other.id().equals(id))) {
                problems.error(column.at("id"), "Two columns have the id \"" + id + "\".", "Give one another id.");
            }
            columns.add(new CompareColumn(id, column.text("title")));
            column.finish();
        }
        if (found.size() != 2 && !fields.isOfAnotherShape("columns")) {
            problems.error(
                    fields.at("columns"),
                    "A comparison has two columns, and this has " + found.size() + ".",
                    "Write columns: with id and title for each of the two cases.");
        }
        return columns;
    }

    /** @param rows is filled; returns how many words they have */
    private int rows(Fields fields, List<CompareColumn> columns, boolean goesOn, List<CompareRow> rows) {
        int words = 0;
        boolean ended = false;
        for (Fields row : fields.blocks("rows")) {
            if (ended) {
                problems.error(
                        row.at(), "A row stands after the last row.", "Move it up, above the row with last: yes.");
            }
            boolean last = row.flag("last", false);
            if (last && goesOn) {
                problems.error(
                        row.at("last"),
                        "The comparison has its last row here and yet goes on.",
                        "Remove goes-on, or move the row to the end of the last part.");
            }
            ended |= last;
            rowsSoFar++;
            if (rowsSoFar == MOST_ROWS + 1) {
                problems.error(
                        row.at(),
                        "The comparison has more than " + MOST_ROWS + " rows.",
                        "Keep those that bear on the ending.");
            }
            CompareRowReader.Read read = rowReader.read(row, rowsSoFar, last, columns);
            if (!read.row().id().isEmpty() && !rowIds.add(read.row().id())) {
                problems.error(
                        row.at("id"),
                        "Two rows of this lesson have the id \"" + read.row().id() + "\".",
                        "Give one another id.");
            }
            rows.add(read.row());
            words += read.words();
        }
        if (!ended && !goesOn && !fields.isOfAnotherShape("rows")) {
            problems.error(fields.at("rows"), "The comparison has no last row.", LAST_ROW);
        } else if (rows.isEmpty() && goesOn) {
            problems.error(fields.at("rows"), "The comparison has no row.", "Write rows: with id, aspect and cells.");
        }
        return words;
    }
}
