package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.LessonPaths;
import app.salient.lesson.Picture;
import org.jsoup.nodes.Element;

/** An image with caption and credit. Width and height are known beforehand, so that no text jumps when it arrives. */
final class FigureHtml {
    private FigureHtml() {}

    static Element of(Block.Figure block) {
        Picture picture = block.picture();
        Element figure = Markup.element("figure", "picture");
        figure.appendElement("img")
                .attr("src", LessonPaths.picture(picture))
                .attr("alt", block.alt())
                .attr("width", Integer.toString(picture.width()))
                .attr("height", Integer.toString(picture.height()))
                .attr("loading", "lazy")
                .attr("decoding", "async");
        Element caption = figure.appendElement("figcaption");
        caption.appendElement("span").append(block.caption());
        caption.appendElement("span").addClass("picture-credit").append(block.credit());
        return figure;
    }
}
