package app.salient.study.ui.lesson;

import app.salient.lesson.Lesson;
import app.salient.question.Question;
import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.answering.LessonChecks;
import app.salient.study.ui.question.AnswerCheck;
import app.salient.study.ui.question.Desk;
import app.salient.study.ui.question.Outbox;
import app.salient.study.ui.question.ResponseField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The questions at the ends of a lesson's sections: one practice attempt, answered in place, checked one at a time. It
 * starts with the first answer, so that reading alone leaves nothing behind.
 */
class SectionChecks {
    private final Desk desk;
    private final LessonChecks lessonChecks;
    private final String lessonId;
    private final Optional<AttemptSheet> sheet;
    private final List<AttemptSheet.Item> items;
    private Optional<AttemptId> attempt;
    private @Nullable Outbox outbox;

    SectionChecks(Desk desk, Lesson lesson) {
        this.desk = desk;
        this.lessonChecks = desk.lessonChecks();
        this.lessonId = lesson.id().value();
        this.sheet = lessonChecks.open(lessonId);
        this.items = sheet.map(AttemptSheet::items).orElseGet(() -> lessonChecks.preview(lessonId));
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
        var help = new AnswerCheck(desk, item, field, notice);
        field.checkable(event -> with(help, help::check), event -> with(help, (id, box) -> help.retry(id)));
        field.onHint(event -> with(help, (id, box) -> help.hint(id, event.step())));
        field.objectable(event -> with(help, (id, box) -> help.objection(id, event.text())));
        return new Div(field, notice);
    }

    /** Whatever is asked for first begins the attempt. */
    private void with(AnswerCheck help, BiConsumer<AttemptId, Outbox> deed) {
        var around = outbox;
        if (around == null) {
            return;
        }
        around.begin();
        attempt.ifPresentOrElse(id -> deed.accept(id, around), help::sayThatItHasChanged);
    }

    Component around(Component prose) {
        if (items.isEmpty()) {
            return prose;
        }
        outbox = sheet.map(own -> new Outbox(own, prose))
                .orElseGet(() -> new Outbox(this::begin, prose))
                .keepEarlyUnder(lessonChecks.key(lessonId), lessonChecks.earlierKeys(lessonId));
        return outbox;
    }

    /** @return empty when the lesson has no checks any more */
    private Optional<AttemptId> begin() {
        attempt = attempt.or(() -> lessonChecks.start(lessonId));
        return attempt;
    }
}
