package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.MarkdownHtml;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.CompareColumn;
import app.salient.lesson.CompareRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one row of a comparison. Every cell rests on a claim or a source, or says that there is nothing. */
final class CompareRowReader {
    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    /** What {@code fill} can say besides the id of a column. */
    static final List<String> WORDS = List.of("yes", "no", "true", "false", CompareRow.FITS, CompareRow.BREAKS);

    private static final String NOTHING = "(?i)nothing( yet)?\\.?";

    private final CourseText texts;
    private final Problems problems;
    private int words;

    CompareRowReader(CourseText texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    record Read(CompareRow row, int words) {}

    /** @param last whether it is the row about the whole, which has no cells of its own */
    Read read(Fields row, int number, boolean last, List<CompareColumn> columns) {
        String id = id(row);
        String aspect = row.text("aspect");
        words = Words.count(aspect);
        List<CompareRow.Cell> cells = last ? noCells(row) : cells(row, columns);
        var fits = cell(row, CompareRow.FITS);
        var breaks = cell(row, CompareRow.BREAKS);
        Optional<String> fill = fill(row, last ? List.of() : columns);
        row.finish();
        return new Read(new CompareRow(id, number, aspect, cells, fits, breaks, fill), words);
    }

    private String id(Fields row) {
        String id = row.text("id");
        if (!id.isEmpty() && !id.matches(ID)) {
            problems.error(
                    row.at("id"),
                    "\"" + id + "\" is not an id for a row.",
                    "Write lower case letters, digits and hyphens.");
        }
        return id;
    }

    private List<CompareRow.Cell> noCells(Fields row) {
        if (row.optionalBlock("cells").isPresent()) {
            problems.error(
                    row.at("cells"), "The last row is about the whole and has no cells.", "Keep fits: and breaks:.");
        }
        return List.of();
    }

    private List<CompareRow.Cell> cells(Fields row, List<CompareColumn> columns) {
        List<CompareRow.Cell> read = new ArrayList<>();
        Optional<Fields> cells = row.optionalBlock("cells");
        if (cells.isEmpty() && !row.has("cells")) {
            row.missing("cells", false);
        }
        cells.ifPresent(found -> {
            for (CompareColumn column : columns) {
                read.add(cellOf(found, column));
            }
            strangers(found, columns);
        });
        return read;
    }

    private CompareRow.Cell cellOf(Fields cells, CompareColumn column) {
        if (!cells.has(column.id())) {
            problems.error(
                    cells.at(),
                    "The row has no cell for the column \"" + column.id() + "\".",
                    "Add " + column.id() + ": ..., or " + column.id() + ": nothing.");
            return new CompareRow.Cell("", List.of());
        }
        return cell(cells, column.id());
    }

    private void strangers(Fields cells, List<CompareColumn> columns) {
        List<String> ids = columns.stream().map(CompareColumn::id).toList();
        cells.yaml().entries().forEach((name, entry) -> {
            if (!ids.contains(name)) {
                problems.error(
                        entry.keyAt(),
                        "There is no column \"" + name + "\".",
                        "The columns are: " + String.join(", ", ids) + ".");
            }
        });
    }

    private CompareRow.Cell cell(Fields fields, String name) {
        String markdown = fields.text(name);
        Position at = fields.at(name);
        CourseText.Read text = texts.field(MarkdownHtml.parse(markdown), at);
        if (!markdown.isEmpty() && !text.sourced() && !markdown.matches(NOTHING)) {
            problems.error(
                    at,
                    "The cell rests on no claim or source.",
                    "Link one, such as [words](claim:C07), or write nothing.");
        }
        words += text.words();
        return new CompareRow.Cell(MarkdownHtml.unwrapped(text.html()), text.claims());
    }

    /** {@code yes} asks for what breaks: that is the question of every comparison. */
    private static Optional<String> fill(Fields row, List<CompareColumn> columns) {
        Map<String, Optional<String>> choices = new LinkedHashMap<>();
        columns.forEach(column -> choices.put(column.id(), Optional.of(column.id())));
        choices.put(CompareRow.FITS, Optional.of(CompareRow.FITS));
        choices.put(CompareRow.BREAKS, Optional.of(CompareRow.BREAKS));
        choices.put("yes", Optional.of(CompareRow.BREAKS));
        choices.put("no", Optional.empty());
        return row.optionalChoice("fill", choices).flatMap(choice -> choice);
    }
}
