package app.salient.lesson.ui;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Lessons;
import app.salient.lesson.Place;
import app.salient.lesson.Term;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words of the course, and the places it speaks of with their local names. */
@Route("glossary")
@AnonymousAllowed
class GlossaryView extends LedgerPage {
    private final Filter filter = new Filter("lesson.glossary.count");

    GlossaryView(Lessons lessons, Mentions mentions) {
        super("lesson.glossary");
        Catalogue catalogue = lessons.current();
        var terms = classed(new DescriptionList(), "glossary");
        catalogue.terms().stream()
                .sorted(Comparator.comparing((Term term) -> term.term().toLowerCase(Locale.ROOT)))
                .forEach(term -> terms.add(entry(term, mentions)));
        var places = classed(new DescriptionList(), "glossary");
        catalogue.places().stream()
                .sorted(Comparator.comparing(Place::name))
                .forEach(place -> places.add(entry(place, mentions)));
        add(filter, terms, new H2(getTranslation("lesson.glossary.places")), places);
    }

    private Div entry(Term term, Mentions mentions) {
        var entry = new Div(new DescriptionList.Term(term.term()), new DescriptionList.Description(term.definition()));
        if (!term.aliases().isEmpty()) {
            entry.add(new DescriptionList.Description(
                    getTranslation("lesson.glossary.also", String.join(", ", term.aliases()))));
        }
        addUses(entry, mentions.of("term", term.id()));
        entry.setId(term.id());
        filter.add(entry, term.term() + " " + term.definition() + " " + String.join(" ", term.aliases()));
        return entry;
    }

    private Div entry(Place place, Mentions mentions) {
        var facts = new DescriptionList.Description(
                new Span(place.local()),
                new Span(place.region()),
                new Span(place.country()),
                new Span(getTranslation(
                        "lesson.glossary.at",
                        degrees(place.latitude(), "N", "S"),
                        degrees(place.longitude(), "E", "W"))),
                new Span(getTranslation(place.precision().labelKey())));
        facts.addClassName("facts");
        var entry = new Div(new DescriptionList.Term(place.name()), facts);
        addUses(entry, mentions.of("place", place.id()));
        entry.setId("place-" + place.id());
        filter.add(entry, place.described());
        return entry;
    }

    private void addUses(Div entry, List<Mention> mentions) {
        if (!mentions.isEmpty()) {
            var uses = new DescriptionList.Description();
            uses.getElement().setProperty("innerHTML", Markup.html(new UseList(this::getTranslation).of(mentions)));
            entry.add(uses);
        }
    }

    private static String degrees(double value, String positive, String negative) {
        return String.format(Locale.ROOT, "%.2f° %s", Math.abs(value), value < 0 ? negative : positive);
    }
}
