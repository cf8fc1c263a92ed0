package app.salient.study.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Pieces;
import app.salient.question.BadResponse;
import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.NoSuchAttempt;
import app.salient.study.Studying;
import com.vaadin.flow.component.html.Div;

/** Checks one practice answer: waits until it is delivered, then shows its review, or says why there is none. */
class AnswerCheck {
    private final Studying studying;
    private final AttemptSheet.Item asked;
    private final ResponseField field;
    private final Div notice;

    /** @param asked the question as the page shows it */
    AnswerCheck(Studying studying, AttemptSheet.Item asked, ResponseField field, Div notice) {
        this.studying = studying;
        this.asked = asked;
        this.field = field;
        this.notice = notice;
    }

    void of(AttemptId attempt, Outbox outbox) {
        outbox.flush(delivered -> {
            notice.removeAll();
            try {
                show(studying.sheet(attempt), delivered);
            } catch (NoSuchAttempt | BadResponse e) {
                sayThatItHasChanged();
            }
        });
    }

    private void show(AttemptSheet sheet, boolean delivered) {
        boolean same = sheet.items().stream().anyMatch(this::isTheSame);
        if (!same || (!delivered && !sheet.isOpen())) {
            sayThatItHasChanged();
        } else if (delivered) {
            studying.check(sheet.id(), asked.questionId()).items().stream()
                    .filter(this::isTheSame)
                    .forEach(field::show);
        } else {
            notice.add(Pieces.notice(text("attempt.check-not-delivered")));
        }
    }

    /** A lesson may be written anew while someone reads it: never grade another question than was answered. */
    private boolean isTheSame(AttemptSheet.Item item) {
        return item.questionId().equals(asked.questionId()) && item.view().equals(asked.view());
    }

    void sayThatItHasChanged() {
        notice.removeAll();
        notice.add(Pieces.notice(text("attempt.changed")));
    }
}
