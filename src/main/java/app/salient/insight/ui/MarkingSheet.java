package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.design.AskOnce;
import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Pieces;
import app.salient.study.marking.MarkableAnswer;
import app.salient.study.marking.Marking;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** One answer as the student saw it, the points it earns, and what people gave before. */
class MarkingSheet extends Section {
    private final MarkableAnswer.Sheet sheet;
    private final Marking marking;
    private final ClassroomCard card;
    private final List<MarkableAnswer> answers;
    private final BiConsumer<Optional<UUID>, String> done;
    private final PointsFields points;
    private final TextArea comment = new TextArea(text("marking.comment"));
    private final Div notice = new Div();

    /** @param done gets the answer to go on with and what has just been done */
    MarkingSheet(
            ClassroomCard card,
            MarkingQueue queue,
            List<MarkableAnswer> answers,
            MarkableAnswer.Sheet sheet,
            Marking marking,
            BiConsumer<Optional<UUID>, String> done) {
        this.sheet = sheet;
        this.marking = marking;
        this.card = card;
        this.answers = answers;
        this.done = done;
        this.points = new PointsFields(sheet);
        var answer = sheet.answer();
        var title = new H2(answer.quizTitle());
        title.setId("marking-answer");
        getElement().setAttribute("aria-labelledby", "marking-answer");
        var read = new Div(
                title,
                Pieces.facts(
                        text("marking.by-student", answer.student(), card.time().words(answer.handedInAt()))),
                new AnsweredQuestion(sheet.item()));
        read.addClassName("marking-answer");
        var mark = new Div();
        mark.addClassName("marking-form");
        if (card.isOpen()) {
            mark.add(form());
        }
        mark.add(ways(queue));
        if (!sheet.marks().isEmpty()) {
            mark.add(Pieces.section(text("marking.history"), new MarkHistory(sheet, card.time())));
        }
        addClassName("marking-sheet");
        add(read, mark);
    }

    private Section form() {
        comment.setMaxLength(Marking.LONGEST_COMMENT);
        comment.setManualValidation(true);
        comment.setHelperText(text(sheet.answer().waiting() ? "marking.comment.help" : "marking.comment.reason"));
        sheet.marks().stream().reduce((older, newer) -> newer).ifPresent(latest -> comment.setValue(latest.comment()));
        var save = new Button(text("marking.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        // a comment is sent when its field loses the focus, which keys alone do not make it do
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var actions = new Div(save);
        actions.addClassName("form-actions");
        boolean held = sheet.marks().stream()
                .reduce((older, newer) -> newer)
                .filter(latest -> latest.points() != null)
                .isPresent();
        if (held) {
            actions.add(new AskOnce(
                    text("marking.clear.action"),
                    text("marking.clear.question"),
                    text("marking.clear.yes"),
                    text("settings.keep"),
                    this::clear));
        }
        var keys = new Paragraph(text("marking.save.help"));
        keys.addClassName("field-help");
        var form = new Div(new Paragraph(computed()), points, comment, notice, actions, keys);
        form.addClassName("form");
        return Pieces.section(text("marking.mark"), form);
    }

    private String computed() {
        if (sheet.worth() == 0) {
            return text("marking.dropped");
        }
        return sheet.answer().waiting()
                ? text("marking.computed.waiting", Numbers.points(sheet.possible()))
                : text("marking.computed", Numbers.points(sheet.computed()), Numbers.points(sheet.worth()));
    }

    private Div ways(MarkingQueue queue) {
        var ways = new Div();
        ways.addClassName("form-actions");
        int place = MarkingQueue.place(answers, sheet.answer().id());
        way(ways, queue, -1, "marking.previous", Key.KEY_P);
        if (place >= 0) {
            ways.add(new Span(text("marking.place", place + 1, answers.size())));
        }
        way(ways, queue, 1, "marking.next", Key.KEY_N);
        return ways;
    }

    private void way(Div ways, MarkingQueue queue, int step, String words, Key key) {
        beside(step).ifPresent(id -> {
            ways.add(Link.quiet(queue.path(id), text(words)));
            Shortcuts.addShortcutListener(this, () -> MarkingView.go(queue.path(id)), key, KeyModifier.ALT);
        });
    }

    private Optional<UUID> beside(int step) {
        return MarkingQueue.beside(answers, sheet.answer().id(), step);
    }

    private void save() {
        notice.removeAll();
        comment.setInvalid(false);
        if (!points.isReadable()) {
            return;
        }
        var outcome = marking.mark(
                card.id().value(),
                sheet.answer().id(),
                sheet.latest(),
                points.sum(),
                points.criteria(),
                comment.getValue());
        if (outcome == Marking.Outcome.DONE) {
            done.accept(
                    beside(1),
                    text(
                            "marking.saved",
                            sheet.answer().student(),
                            Numbers.points(points.sum()),
                            Numbers.points(sheet.possible())));
        } else {
            refuse(outcome);
        }
    }

    private void clear() {
        notice.removeAll();
        var outcome = marking.clear(card.id().value(), sheet.answer().id(), sheet.latest(), "");
        if (outcome == Marking.Outcome.DONE) {
            done.accept(Optional.of(sheet.answer().id()), text("marking.cleared"));
        } else {
            refuse(outcome);
        }
    }

    private void refuse(Marking.Outcome why) {
        String words =
                text("marking.fault." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        switch (why) {
            case NO_REASON, COMMENT_TOO_LONG -> {
                comment.setErrorMessage(words);
                comment.setInvalid(true);
                comment.focus();
            }
            case POINTS_OUT_OF_RANGE -> points.refuse(words);
            case MARKED_MEANWHILE, NOT_FOUND, DONE -> notice.add(Pieces.notice(words));
        }
    }
}
