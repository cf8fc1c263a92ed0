package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.design.Said;
import app.salient.study.marking.MarkableAnswer;
import app.salient.study.marking.Marking;
import app.salient.study.marking.ToMark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The answers of a class that people mark: a list, and one answer after the other. */
@Route("teach/class/:id/marking/:answer?")
@RolesAllowed("INSTRUCTOR")
class MarkingView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final Marking marking;
    private final Said said = new Said();

    MarkingView(Teaching teaching, Marking marking) {
        super("marking-page");
        this.teaching = teaching;
        this.marking = marking;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var card = address.get("id").flatMap(ClassroomId::of).flatMap(teaching::ownClass);
        var wanted = address.get("answer");
        var sheet = card.flatMap(of -> wanted.flatMap(MarkingView::id)
                .flatMap(id -> marking.find(of.id().value(), id)));
        if (card.isEmpty() || (wanted.isPresent() && sheet.isEmpty())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var queue = MarkingQueue.of(card.get().id(), event.getLocation().getQueryParameters());
        removeAll();
        setClassName("narrow", sheet.isEmpty());
        var back = sheet.isPresent()
                ? Link.quiet(queue.path(), text("marking.back"))
                : Link.quiet(ClassroomPaths.classroom(card.get().id()), text("assign.back"));
        add(
                new PageHead(text("marking.title"))
                        .compact()
                        .kicker(card.get().name())
                        .actions(back),
                said);
        sheet.ifPresentOrElse(shown -> showOne(card.get(), queue, shown), () -> showList(queue));
    }

    private static Optional<UUID> id(String text) {
        return ClassroomId.of(text).map(ClassroomId::value);
    }

    private void showList(MarkingQueue queue) {
        var answers = queue.answers(marking);
        add(choices(queue));
        if (answers.isEmpty()) {
            add(Pieces.empty(text("marking.none.title"), text("marking.none.what")));
        } else {
            add(Pieces.section(text("marking.list"), new MarkingRows(queue, answers)));
        }
        add(new Section(
                new Paragraph(text("marking.objections")),
                new Link(ContentView.PATH, text("marking.objections.link"))));
    }

    private static Component choices(MarkingQueue queue) {
        var show = new Select<ToMark>();
        show.setLabel(text("marking.show"));
        show.setItems(ToMark.values());
        show.setItemLabelGenerator(which -> text("marking.show." + MarkingQueue.word(which)));
        show.setValue(queue.which());
        show.addValueChangeListener(
                event -> go(new MarkingQueue(queue.classroom(), event.getValue(), queue.byStudent()).path()));
        var by = new Select<Boolean>();
        by.setLabel(text("marking.by"));
        by.setItems(false, true);
        by.setItemLabelGenerator(student -> text(student ? "marking.by.student" : "marking.by.question"));
        by.setValue(queue.byStudent());
        by.addValueChangeListener(
                event -> go(new MarkingQueue(queue.classroom(), queue.which(), event.getValue()).path()));
        var pair = new Div(show, by);
        pair.addClassName("field-pair");
        return pair;
    }

    private void showOne(ClassroomCard card, MarkingQueue queue, MarkableAnswer.Sheet sheet) {
        List<MarkableAnswer> answers = queue.answers(marking);
        add(new MarkingSheet(card, queue, answers, sheet, marking, (next, words) -> {
            go(next.map(queue::path).orElseGet(queue::path));
            said.say(words);
        }));
    }

    static void go(String path) {
        UI.getCurrent()
                .navigate(
                        path.substring(1, path.indexOf('?')),
                        QueryParameters.fromString(path.substring(path.indexOf('?') + 1)));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("marking.title"));
    }
}
