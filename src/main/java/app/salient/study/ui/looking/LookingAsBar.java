package app.salient.study.ui.looking;

import static app.salient.design.Texts.text;

import app.salient.account.PersonId;
import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.study.StandIn;
import app.salient.study.StudyPaths;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says all the time as whom an instructor looks, and leads back. */
class LookingAsBar extends Div {
    LookingAsBar(LookingAsAddress at) {
        addClassName("looking-as");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", text("looking.label"));
        add(new Paragraph(words(at.as())), Link.secondary(at.as().wayBack(), text("looking.back")));
    }

    /** Lets another student be chosen. @param names of the students of the class */
    LookingAsBar choosing(LookingAsAddress at, Map<PersonId, String> names) {
        var who = new Select<Optional<PersonId>>();
        who.setLabel(text("looking.who"));
        List<Optional<PersonId>> choices = new ArrayList<>(List.of(Optional.empty()));
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(name -> choices.add(Optional.of(name.getKey())));
        who.setItems(choices);
        who.setItemLabelGenerator(
                choice -> choice.map(id -> names.getOrDefault(id, "")).orElseGet(() -> text("looking.anybody")));
        who.setValue(at.student());
        who.addValueChangeListener(event -> UI.getCurrent()
                .navigate(StudyPaths.asStudent(at.classroom(), event.getValue()).substring(1)));
        add(who);
        return this;
    }

    private static Span words(StandIn as) {
        if (as.student().isEmpty()) {
            return new Span(text("looking.as-anybody", as.className()));
        }
        var words = new Span(text("looking.as", as.name(), as.className()));
        if (!as.group().isEmpty()) {
            words.add(new Span(" " + text("looking.group", as.group())));
        }
        if (as.timeFactor() > 1) {
            words.add(new Span(" " + text("looking.time", Numbers.points(as.timeFactor()))));
        }
        return words;
    }
}
