package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.MarkdownHtml;
import app.salient.lesson.Block;
import app.salient.lesson.Picture;
import java.util.Optional;

/** Reads a figure: an image of the lesson's folder with what it shows, what it means and whose it is. */
final class FigureReader {
    private final CourseText texts;
    private final PictureReader pictures;

    FigureReader(CourseText texts, PictureReader pictures) {
        this.texts = texts;
        this.pictures = pictures;
    }

    BlockReader.Read read(Fields fields) {
        Optional<Picture> picture = pictures.read(fields, "image");
        String alt = fields.text("alt");
        CourseText.Read caption = texts.field(MarkdownHtml.parse(fields.text("caption")), fields.at("caption"));
        CourseText.Read credit = texts.field(MarkdownHtml.parse(fields.text("credit")), fields.at("credit"));
        return picture.map(found -> BlockReader.Read.of(
                        new Block.Figure(
                                found,
                                alt,
                                MarkdownHtml.unwrapped(caption.html()),
                                MarkdownHtml.unwrapped(credit.html()),
                                caption.claims()),
                        caption.words()))
                .orElse(BlockReader.Read.NOTHING);
    }
}
