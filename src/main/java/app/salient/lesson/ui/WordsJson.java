package app.salient.lesson.ui;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Place;
import app.salient.lesson.Term;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words and places that a lesson speaks of, as {@code <salient-claims>} takes them in its property {@code words}. */
@Component
public final class WordsJson {
    private final Mentions mentions;

    WordsJson(Mentions mentions) {
        this.mentions = mentions;
    }

    public ArrayNode of(Catalogue catalogue, Lesson lesson) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        var terms = mentions.in(lesson, "term");
        var places = mentions.in(lesson, "place");
        catalogue.terms().stream().filter(term -> terms.contains(term.id())).forEach(term -> list.add(word(term)));
        catalogue.places().stream()
                .filter(place -> places.contains(place.id()))
                .forEach(place -> list.add(word(place)));
        return list;
    }

    private static ObjectNode word(Term term) {
        return word("term", "/glossary#" + term.id(), term.term(), term.definition());
    }

    private static ObjectNode word(Place place) {
        return word("place", "/glossary#place-" + place.id(), place.name(), place.described());
    }

    private static ObjectNode word(String kind, String href, String name, String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("href", href)
                .put("kind", kind)
                .put("name", name)
                .put("text", text);
    }
}
