package app.salient.lesson.ui;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Change;
import app.salient.lesson.LessonPaths;
import app.salient.lesson.Lessons;
import app.salient.question.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** What became different in the course since learners first met it, when and why. */
@Route("changes")
@AnonymousAllowed
class ChangesView extends LedgerPage {
    private final Catalogue catalogue;

    ChangesView(Lessons lessons) {
        super("lesson.changes");
        catalogue = lessons.current();
        if (catalogue.changes().isEmpty()) {
            add(new Paragraph(getTranslation("lesson.changes.none")));
            return;
        }
        var list = classed(new OrderedList(), "changes");
        list.addClassName("all");
        catalogue.changes().forEach(change -> list.add(entry(change)));
        add(list);
    }

    private ListItem entry(Change change) {
        var facts = classed(new Paragraph(), "facts");
        facts.add(new Span(getTranslation(change.kind().labelKey())), new Span(subject(change)));
        var why = classed(new Paragraph(change.why()), "change-why");
        return new ListItem(new Day(change.date()), new Div(new Paragraph(change.what()), why, facts));
    }

    private Component subject(Change change) {
        return switch (change.about()) {
            case Change.Subject.OfClaim(var id) ->
                catalogue
                        .claim(id)
                        .<Component>map(claim ->
                                new Anchor(LessonPaths.claim(id), getTranslation("lesson.changes.claim", id.value())))
                        .orElseGet(() -> new Span(getTranslation("lesson.changes.claim", id.value())));
            case Change.Subject.OfQuestion(var id) ->
                catalogue
                        .question(id)
                        .flatMap(this::passage)
                        .orElseGet(() -> new Span(getTranslation("lesson.changes.question")));
        };
    }

    /** To the text that answers it: the question itself belongs into its quiz. */
    private Optional<Component> passage(Question question) {
        return catalogue
                .find(question.stem().passage())
                .map(link -> new Anchor(link.path(), getTranslation("lesson.changes.question.on", link.label())));
    }
}
