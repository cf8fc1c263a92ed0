package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.MapShape;
import app.salient.lesson.MapStep;
import app.salient.lesson.Place;
import app.salient.lesson.Sketch;
import app.salient.lesson.SourceId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** What a map shows, in words and rows: for screen readers, for paper, and for whoever would rather read. */
final class MapTables {
    private final Catalogue catalogue;
    private final UnaryOperator<String> words;

    MapTables(Catalogue catalogue, UnaryOperator<String> words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    Element of(Block.Map map) {
        Element details = Markup.element("details", "map-table");
        details.appendElement("summary").text(word("table"));
        if (!map.steps().isEmpty()) {
            Element rows = table(details, "dates", List.of("date", "shown", "claims"));
            map.steps().forEach(step -> date(rows.appendElement("tr"), map, step));
        }
        if (!map.shapes().isEmpty()) {
            Element rows = table(details, "shapes", List.of("shape", "note"));
            map.shapes().forEach(shape -> shape(rows.appendElement("tr"), map, shape));
        }
        if (!map.places().isEmpty()) {
            Element rows = table(details, "places", List.of("place", "where", "precision"));
            map.places().stream()
                    .flatMap(id -> catalogue.place(id).stream())
                    .forEach(place -> place(rows.appendElement("tr"), place));
        }
        return details;
    }

    private void date(Element row, Block.Map map, MapStep step) {
        cell(row, "date").text(step.label());
        Element shown = cell(row, "shown").appendElement("ul");
        map.shapes().stream()
                .filter(shape -> map.shows(shape, step))
                .forEach(shape -> shown.appendElement("li").text(named(map, shape)));
        Element claims =
                cell(row, "claims").appendElement("div").append(step.html()).appendElement("ul");
        step.claims()
                .forEach(id -> catalogue
                        .claim(id)
                        .ifPresent(claim -> claims.appendElement("li")
                                .append(catalogue.claimLink(id, claim.statement()))
                                .appendText(" (" + claim.whose() + ", " + claim.asOf() + ")")));
    }

    private void shape(Element row, Block.Map map, MapShape shape) {
        cell(row, "shape").text(named(map, shape));
        Sketch sketch = shape.sketch();
        Element note = cell(row, "note").appendElement("div");
        note.text(words.apply(sketch.form().labelKey()) + ": " + sketch.note());
        sketch.sources().forEach(id -> source(note, id));
    }

    private void source(Element note, SourceId id) {
        catalogue
                .source(id)
                .ifPresent(source -> note.appendText(" ")
                        .appendElement("a")
                        .attr("href", source.path())
                        .addClass("source")
                        .attr("title", source.label())
                        .text(id.value()));
    }

    private void place(Element row, Place place) {
        cell(row, "place").text(place.described());
        cell(row, "where").text(degrees(place.latitude(), "N", "S") + ", " + degrees(place.longitude(), "E", "W"));
        cell(row, "precision")
                .text(words.apply("lesson.map.exact." + place.precision().word()));
    }

    /** With the letter that stands on the map. */
    private String named(Block.Map map, MapShape shape) {
        char letter = (char) ('A' + map.shapes().indexOf(shape));
        return letter + ": " + shape.label() + " (" + word("schematic") + ")";
    }

    private static String degrees(double value, String above, String below) {
        return String.format(Locale.ROOT, "%.2f° %s", Math.abs(value), value < 0 ? below : above);
    }

    /** @return its body */
    private Element table(Element parent, String name, List<String> columns) {
        Element table = parent.appendElement("div")
                .addClass("table-scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", word(name))
                .appendElement("table")
                .addClass("data")
                .addClass("stack");
        table.appendElement("caption").text(word(name));
        Element head = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> head.appendElement("th").attr("scope", "col").text(word(column)));
        return table.appendElement("tbody");
    }

    private Element cell(Element row, String column) {
        return row.appendElement("td").attr("data-label", word(column));
    }

    private String word(String key) {
        return words.apply("lesson.map." + key);
    }
}
