package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.CourseOfAction;
import app.salient.lesson.KnownThen;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * A scene to decide in. Claims stand here without a link, since an open claim tells what is known today; what followed is not
 * here at all. {@code <salient-decision>} keeps each step and then asks for the record.
 */
final class DecisionHtml {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    /** In characters. */
    private static final int LONGEST_NOTE = 1_000;

    private final Catalogue catalogue;
    private final UnaryOperator<String> words;

    /** @param words the text for a key */
    DecisionHtml(Catalogue catalogue, UnaryOperator<String> words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** @param lesson its id */
    Element of(Block.Decision decision, String lesson) {
        Element element = Markup.element("salient-decision", "stance")
                .attr("lesson", lesson)
                .attr("block", decision.id());
        Element head = element.appendElement("p").addClass("stance-kicker");
        head.appendText(word("kicker") + " ");
        head.appendElement("time").attr("datetime", decision.date().toString()).text(DAY.format(decision.date()));
        element.appendElement("h3").text(decision.title());
        element.append(decision.scene());
        known(element, decision);
        element.append(decision.unknown());
        choosing(element, decision);
        expecting(element, decision);
        element.appendElement("div").addClass("decision-record").attr("hidden", "");
        return element;
    }

    private void known(Element element, Block.Decision decision) {
        element.appendElement("p").addClass("stance-label").text(word("known"));
        Element list = element.appendElement("ul").addClass("known-then");
        for (KnownThen known : decision.known()) {
            catalogue.claim(known.claim()).ifPresent(claim -> {
                Element row = list.appendElement("li");
                row.appendText(known.text() + " ");
                row.appendElement("span").addClass("event-note").text(claim.whose() + ", " + claim.asOf());
            });
        }
    }

    private void choosing(Element element, Block.Decision decision) {
        Element form = element.appendElement("form").attr("novalidate", "").attr("data-step", "choice");
        Element group = ChoicesHtml.group(form, decision.question());
        for (CourseOfAction course : decision.courses()) {
            Element text = ChoicesHtml.one(group, decision.id() + "-choice", course.choice());
            course.pro().ifPresent(pro -> side(text, "for", pro));
            course.con().ifPresent(con -> side(text, "against", con));
        }
        Element note = form.appendElement("label").addClass("field");
        note.appendElement("span").addClass("field-label").text(word("note"));
        note.appendElement("textarea").attr("rows", "3").attr("maxlength", Integer.toString(LONGEST_NOTE));
        form.appendElement("p").addClass("stance-note").text(word("private"));
        ChoicesHtml.submit(form, word("choose"));
    }

    private void side(Element text, String name, String said) {
        Element line = text.appendElement("span").addClass("stance-side");
        line.appendElement("span").addClass("stance-side-name").text(word(name) + " ");
        line.appendText(said);
    }

    private void expecting(Element element, Block.Decision decision) {
        Element form = element.appendElement("form")
                .attr("novalidate", "")
                .attr("data-step", "expected")
                .attr("hidden", "");
        ChoicesHtml.of(form, decision.id() + "-expected", word("expect"), decision.results());
        form.appendElement("p").addClass("stance-note").text(word("final"));
        ChoicesHtml.submit(form, word("record"));
    }

    private String word(String name) {
        return words.apply("lesson.decision." + name);
    }
}
