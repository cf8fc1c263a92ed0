package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** The text of a lesson as finished HTML that needs no script, laid out like {@link LessonBody}. */
public final class LessonHtml {
    private final BlockHtml blocks;
    private final UnaryOperator<String> words;

    private LessonHtml(Catalogue catalogue, Lesson lesson, UnaryOperator<String> words) {
        this.blocks = new BlockHtml(catalogue, lesson.id().value(), words);
        this.words = words;
    }

    /**
     * @param words the text for a key
     * @return {@code article.prose}; in place of a question it says that one comes
     */
    public static Element of(Catalogue catalogue, Lesson lesson, UnaryOperator<String> words) {
        return new LessonHtml(catalogue, lesson, words).article(lesson);
    }

    private Element article(Lesson lesson) {
        Element article = Markup.element("article", "prose");
        if (!lesson.lead().isEmpty()) {
            add(article.appendElement("div").addClass("lead"), lesson.lead());
        }
        lesson.sections().forEach(section -> {
            Element part = article.appendElement("section").id(section.slug());
            part.appendElement("h2").text(section.title());
            add(part, section.blocks());
        });
        return article;
    }

    private void add(Element parent, List<Block> content) {
        for (Block block : content) {
            if (block instanceof Block.Check) {
                Element check = parent.appendElement("div").addClass("check");
                check.appendElement("h3").addClass("check-head").text(words.apply("lesson.check"));
                check.appendElement("p").text(words.apply("lesson.check.later"));
            } else {
                parent.append(blocks.of(block));
            }
        }
    }
}
