package app.salient.lesson.ui;

import app.salient.lesson.LessonPaths;
import app.salient.lesson.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/** Writes where something is used: each section with the linked words in it, each of which leads to its sentence. */
final class UseList {
    private final BiFunction<String, Object[], String> words;

    /** @param words the text for a key and its parameters */
    UseList(BiFunction<String, Object[], String> words) {
        this.words = words;
    }

    /** @return {@code ul.entry-uses}; without children when there is nothing */
    Element of(List<Mention> mentions) {
        Element list = Markup.element("ul", "entry-uses");
        Map<String, Element> places = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Element place = places.computeIfAbsent(path(mention), path -> {
                Element item = list.appendElement("li");
                item.appendElement("a").attr("href", path).text(label(mention));
                return item;
            });
            place.appendText(" ");
            place.appendElement("a")
                    .addClass("phrase")
                    .attr("href", mention.path())
                    .text("\u201c" + mention.phrase() + "\u201d");
        }
        return list;
    }

    private static String path(Mention mention) {
        return mention.section().isEmpty()
                ? mention.lesson().path()
                : LessonPaths.section(mention.lesson().id(), mention.section());
    }

    private String label(Mention mention) {
        String lesson = mention.lesson().title();
        return mention.lesson()
                .section(mention.section())
                .map(Section::title)
                .map(section -> words.apply("lesson.claims.used.section", new Object[] {lesson, section}))
                .orElse(lesson);
    }
}
