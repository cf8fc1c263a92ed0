package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.lesson.Delivery;
import app.salient.lesson.Screens;
import app.salient.storage.NotStored;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.NoSuchAttempt;
import app.salient.study.ui.Countdown;
import app.salient.study.ui.question.AnswerCheck;
import app.salient.study.ui.question.AttemptFrame;
import app.salient.study.ui.question.Desk;
import app.salient.study.ui.question.Outbox;
import app.salient.study.ui.question.QuestionWishes;
import app.salient.study.ui.question.ResponseField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The questions of an open attempt, and what ends it. Keeps nothing of the sheet, which has every question. */
class OpenAttempt extends Page {
    private final Desk desk;
    private final AttemptId attempt;
    private final Clock clock;
    private final Consumer<AttemptSheet> handedIn;
    private final Div notice = new Div();
    private final AttemptFrame frame = new AttemptFrame();
    private final Outbox outbox;
    private final Map<String, ResponseField> fields = new HashMap<>();
    private boolean frozen;

    /**
     * @param handedIn gets the result
     * @param goOnHere when the learner wants to go on here after another window had taken over
     */
    OpenAttempt(Desk desk, AttemptSheet sheet, Clock clock, Consumer<AttemptSheet> handedIn, Runnable goOnHere) {
        super("attempt-page");
        this.desk = desk;
        this.attempt = sheet.id();
        this.clock = clock;
        this.handedIn = handedIn;
        this.outbox = new Outbox(sheet, frame);
        addQuestions(sheet);
        frame.byPart(sheet.screens() == Screens.PART).onContinue(goOnHere);
        if (sheet.delivery() == Delivery.HOMEWORK) {
            frame.finishable(this::finish);
        }
        if (sheet.kind() != AttemptKind.REVIEW) { // what is left open there is asked again another day
            frame.askingFirst();
        }
        frame.handInWith(handInButton(sheet.kind()));
        var head = new PageHead(SheetTitle.of(sheet)).compact().kicker(text("attempt.kicker." + sheet.kind()));
        sheet.endsAt().ifPresent(end -> head.with(countdown(end)));
        add(head, notice, outbox);
    }

    void freeze() {
        frozen = true;
        frame.freeze();
    }

    private void addQuestions(AttemptSheet sheet) {
        Map<String, AnswerCheck> checks = new HashMap<>();
        int number = 1;
        for (var item : sheet.items()) {
            var field = field(item, sheet.kind(), number++, sheet.items().size());
            fields.put(item.questionId(), field);
            checks.put(item.questionId(), new AnswerCheck(desk, item, field, notice));
            frame.add(field);
        }
        var wishes = new QuestionWishes<>(frame, checks)
                .onHint((help, step) -> help.hint(attempt, step))
                .onObjection((help, words) -> help.objection(attempt, words));
        if (sheet.kind().tellsAtOnce()) {
            wishes.onCheck(help -> help.check(attempt, outbox));
        }
        if (sheet.kind() == AttemptKind.PRACTICE) {
            wishes.onRetry(help -> help.retry(attempt));
        }
    }

    private static ResponseField field(AttemptSheet.Item item, AttemptKind kind, int number, int total) {
        var field = new ResponseField(item, number, total).objectable();
        return switch (kind) {
            case PRACTICE -> field.flaggable().checkable().retriable();
            case REVIEW -> field.checkable(); // nobody comes back to what was checked
            case GRADED, LIVE -> field.flaggable();
        };
    }

    private Countdown countdown(Instant end) {
        var countdown = new Countdown(end, clock.instant());
        countdown.onEnd(() -> {
            Instant told = clock.instant();
            if (told.isBefore(end)) { // the device's clock was set forward
                countdown.set(told);
            } else if (!frozen) { // the window that is answered on may still have answers to deliver
                outbox.flush(this::handIn);
            }
        });
        return countdown;
    }

    private Button handInButton(AttemptKind kind) {
        var button = new Button(text(kind == AttemptKind.REVIEW ? "attempt.finish" : "attempt.hand-in"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(event -> outbox.flush(this::handIn));
        return button;
    }

    /** What is not delivered yet keeps it open, unless another window has handed it in already. */
    private void handIn(boolean delivered) {
        asking(() -> {
            if (delivered || !desk.studying().sheet(attempt).isOpen()) {
                handedIn.accept(desk.studying().handIn(attempt));
            } else {
                say(text("attempt.not-delivered"));
            }
        });
    }

    private void finish(String part) {
        outbox.flush(delivered -> asking(() -> {
            if (delivered) {
                desk.studying().finishPart(attempt, part).items().stream()
                        .filter(item -> item.part().equals(part))
                        .forEach(this::showReview);
            } else {
                say(text("attempt.not-delivered"));
            }
        }));
    }

    private void showReview(AttemptSheet.Item item) {
        var field = fields.get(item.questionId());
        if (field != null) {
            field.showReview(item);
        }
    }

    private void asking(Runnable deed) {
        try {
            deed.run();
        } catch (NoSuchAttempt e) { // another visitor by now: signed in or out in another window
            say(text("attempt.changed"));
        } catch (NotStored e) {
            say(text("attempt.not-stored"));
        }
    }

    private void say(String what) {
        notice.removeAll();
        notice.add(Pieces.notice(what));
    }
}
