package app.salient.study.ui;

import app.salient.lesson.Lesson;
import app.salient.question.Question;
import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.Studying;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questions at the ends of a lesson's sections: one practice attempt, answered in place, checked one at a time. It
 * starts with the first answer, so that reading alone leaves nothing behind.
 */
class SectionChecks {
    private final Studying studying;
    private final String lessonId;
    private final Optional<AttemptSheet> sheet;
    private final List<AttemptSheet.Item> items;
    private Optional<AttemptId> attempt;
    private @Nullable Outbox outbox;

    SectionChecks(Studying studying, Lesson lesson) {
        this.studying = studying;
        this.lessonId = lesson.id().value();
        this.sheet = studying.openChecks(lessonId);
        this.items = sheet.map(AttemptSheet::items).orElseGet(() -> studying.previewChecks(lessonId));
        this.attempt = sheet.map(AttemptSheet::id);
    }

    Component field(Question question) {
        return items.stream()
                .filter(item -> item.questionId().equals(question.id().value()))
                .findFirst()
                .<Component>map(this::checkable)
                .orElseGet(Div::new);
    }

    private Component checkable(AttemptSheet.Item item) {
        var field = new ResponseField(item, 0, 0);
        var notice = new Div();
        var check = new AnswerCheck(studying, item, field, notice);
        field.checkable(event -> check(check));
        return new Div(field, notice);
    }

    private void check(AnswerCheck check) {
        var around = outbox;
        if (around == null) {
            return;
        }
        around.begin();
        attempt.ifPresentOrElse(id -> check.of(id, around), check::sayThatItHasChanged);
    }

    Component around(Component prose) {
        if (items.isEmpty()) {
            return prose;
        }
        outbox = sheet.map(own -> new Outbox(own, prose))
                .orElseGet(() -> new Outbox(this::begin, prose))
                .keepEarlyUnder(studying.checksKey(lessonId));
        return outbox;
    }

    /** @return empty when the lesson has no checks any more */
    private Optional<AttemptId> begin() {
        attempt = attempt.or(() -> studying.startChecks(lessonId));
        return attempt;
    }
}
