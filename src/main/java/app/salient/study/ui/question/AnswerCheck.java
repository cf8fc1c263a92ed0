package app.salient.study.ui.question;

import static app.salient.design.Texts.text;

import app.salient.design.Pieces;
import app.salient.question.BadResponse;
import app.salient.storage.NotStored;
import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.NoSuchAttempt;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Serves one question: checks a practice answer once it is delivered, opens it again, gives hints, takes objections. */
public class AnswerCheck {
    private final Desk desk;
    private final AskedQuestion asked;
    private final ResponseField field;
    private final Div notice;

    /** @param asked the question as the page shows it */
    public AnswerCheck(Desk desk, AttemptSheet.Item asked, ResponseField field, Div notice) {
        this.desk = desk;
        this.asked = AskedQuestion.of(asked);
        this.field = field;
        this.notice = notice;
    }

    public void check(AttemptId attempt, Outbox outbox) {
        outbox.flush(delivered ->
                answering(() -> checked(desk.studying().sheet(attempt), delivered), field::showReview));
    }

    private AttemptSheet checked(AttemptSheet sheet, boolean delivered) {
        if (delivered && sheet.items().stream().anyMatch(asked::isStill)) {
            return desk.practising().check(sheet.id(), asked.id());
        }
        if (delivered || !sheet.isOpen()) {
            sayThatItHasChanged();
        } else {
            notice.add(Pieces.notice(text("attempt.check-not-delivered")));
        }
        return sheet;
    }

    public void retry(AttemptId attempt) {
        answering(() -> desk.practising().retry(attempt, asked.id()), field::showReview);
    }

    public void hint(AttemptId attempt, int step) {
        answering(() -> desk.hinting().take(attempt, asked.id(), step), field::showHints);
    }

    public void objection(AttemptId attempt, String body) {
        answering(
                () -> {
                    desk.objecting().object(attempt, asked.id(), body);
                    return desk.studying().sheet(attempt);
                },
                field::showObjection);
    }

    /** Shows what came of it, or says why nothing did. */
    private void answering(Supplier<AttemptSheet> deed, Consumer<AttemptSheet.Item> show) {
        notice.removeAll();
        try {
            deed.get().items().stream().filter(asked::isStill).forEach(show);
        } catch (NoSuchAttempt | BadResponse e) {
            sayThatItHasChanged();
        } catch (NotStored e) {
            notice.add(Pieces.notice(text("attempt.not-stored")));
        }
    }

    public void sayThatItHasChanged() {
        notice.removeAll();
        notice.add(Pieces.notice(text("attempt.changed")));
    }
}
