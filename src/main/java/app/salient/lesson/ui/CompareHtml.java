package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.CompareColumn;
import app.salient.lesson.CompareRow;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * A comparison as one table: a group of lines for each row, first the cases, then what fits and where it breaks. Roles are
 * written out, since on phones CSS lays the lines out as cards and some browsers then forget that they are a table.
 */
final class CompareHtml {
    private final UnaryOperator<String> words;

    /** @param words the text for a key */
    CompareHtml(UnaryOperator<String> words) {
        this.words = words;
    }

    Element of(Block.Compare compare) {
        Element figure = Markup.element("figure", "compare");
        figure.appendElement("figcaption").text(compare.title());
        Element table = figure.appendElement("salient-compare")
                .appendElement("table")
                .addClass("data")
                .attr("role", "table")
                .attr("aria-label", compare.title());
        table.appendElement("colgroup").append("<col><col><col>");
        if (!compare.rows().stream().allMatch(CompareRow::isLast)) {
            head(table, compare.columns());
        }
        compare.rows().forEach(row -> group(table, row, compare.columns()));
        return figure;
    }

    private void head(Element table, List<CompareColumn> columns) {
        Element line = line(table.appendElement("thead").attr("role", "rowgroup"));
        header(line, "col", "columnheader").text(word("row"));
        columns.forEach(column -> header(line, "col", "columnheader").text(column.title()));
    }

    private void group(Element table, CompareRow row, List<CompareColumn> columns) {
        Element group = table.appendElement("tbody").attr("role", "rowgroup");
        Element line = line(group);
        Element aspect = header(line, "rowgroup", "rowheader").addClass("compare-aspect");
        if (row.isLast()) {
            group.addClass("compare-last");
            aspect.attr("colspan", "3").text(row.aspect());
        } else {
            aspect.appendElement("span").addClass("compare-number").text(row.number() + " ");
            aspect.appendText(row.aspect());
            for (int i = 0; i < columns.size(); i++) {
                CompareColumn column = columns.get(i);
                Element cell = cell(line).attr("data-label", column.title());
                write(cell, row, column.id(), column.title(), row.cells().get(i));
            }
        }
        verdict(group, row, CompareRow.FITS, row.fits());
        verdict(group, row, CompareRow.BREAKS, row.breaks());
    }

    private void verdict(Element group, CompareRow row, String name, CompareRow.Cell content) {
        Element line = line(group).addClass("compare-" + name);
        header(line, "row", "rowheader").text(word(name));
        write(cell(line).attr("colspan", "2"), row, name, word(name), content);
    }

    /** A cell to be filled first is whole here; {@code <salient-fill>} covers it. */
    private static void write(Element cell, CompareRow row, String name, String label, CompareRow.Cell content) {
        if (row.fill().equals(Optional.of(name))) {
            cell.appendElement("salient-fill")
                    .attr("name", row.id() + "." + name)
                    .attr("of", row.aspect() + ", " + label)
                    .appendElement("div")
                    .addClass("fill-content")
                    .append(content.html());
        } else {
            cell.append(content.html());
        }
    }

    private static Element line(Element group) {
        return group.appendElement("tr").attr("role", "row");
    }

    private static Element header(Element line, String scope, String role) {
        return line.appendElement("th").attr("scope", scope).attr("role", role);
    }

    private static Element cell(Element line) {
        return line.appendElement("td").attr("role", "cell");
    }

    private String word(String name) {
        return words.apply("lesson.compare." + name);
    }
}
