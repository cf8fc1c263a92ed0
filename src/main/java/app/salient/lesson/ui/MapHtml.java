package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.MapStep;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * A map as a figure: {@code salient-lesson-map} draws it in the browser around the lines of each date, and a table that
 * says the same stands behind it, with or without the drawing.
 */
final class MapHtml {
    private final Catalogue catalogue;
    private final MapTables tables;

    MapHtml(Catalogue catalogue, UnaryOperator<String> words) {
        this.catalogue = catalogue;
        this.tables = new MapTables(catalogue, words);
    }

    Element of(Block.Map map) {
        Element figure = Markup.element("figure", "map-block");
        figure.appendElement("figcaption").text(map.title());
        if (!map.html().isEmpty()) {
            figure.appendElement("div").addClass("map-text").append(map.html());
        }
        Element drawing = figure.appendElement("salient-lesson-map")
                .attr("label", map.title())
                .attr("map", MapJson.of(catalogue, map).toString());
        map.steps().forEach(step -> drawing.appendChild(step(step)));
        figure.appendChild(tables.of(map));
        return figure;
    }

    private Element step(MapStep step) {
        Element lines = Markup.element("div", "map-step");
        lines.appendElement("p").addClass("map-step-date").text(step.label());
        if (!step.html().isEmpty()) {
            lines.append(step.html());
        }
        Element list = lines.appendElement("ul").addClass("map-claims");
        step.claims()
                .forEach(id -> catalogue
                        .claim(id)
                        .ifPresent(claim -> list.appendElement("li")
                                .append(catalogue.claimLink(id, claim.statement()))
                                .appendElement("span")
                                .addClass("map-whose")
                                .text(claim.whose() + ", " + claim.asOf())));
        return lines;
    }
}
