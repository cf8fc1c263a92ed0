package app.salient.study.ui.lesson;

import app.salient.lesson.Lesson;
import app.salient.question.Question;
import app.salient.study.AttemptSheet;
import app.salient.study.answering.LessonChecks;
import app.salient.study.ui.question.AnswerCheck;
import app.salient.study.ui.question.Desk;
import app.salient.study.ui.question.Outbox;
import app.salient.study.ui.question.QuestionWishes;
import app.salient.study.ui.question.ResponseField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions at the ends of a lesson's sections: one practice attempt, answered in place, checked one at a time. Builds
 * them, and is not kept by the page, for it has every question.
 */
class SectionChecks {
    private final Desk desk;
    private final LessonChecks lessonChecks;
    private final String lessonId;
    private final Optional<AttemptSheet> sheet;
    private final List<AttemptSheet.Item> items;
    private final Map<String, AnswerCheck> checks = new HashMap<>();

    SectionChecks(Desk desk, Lesson lesson) {
        this.desk = desk;
        this.lessonChecks = desk.lessonChecks();
        this.lessonId = lesson.id().value();
        this.sheet = lessonChecks.open(lessonId);
        this.items = sheet.map(AttemptSheet::items).orElseGet(() -> lessonChecks.preview(lessonId));
    }

    Component field(Question question) {
        return items.stream()
                .filter(item -> item.questionId().equals(question.id().value()))
                .findFirst()
                .<Component>map(this::checkable)
                .orElseGet(Div::new);
    }

    private Component checkable(AttemptSheet.Item item) {
        var field = new ResponseField(item, 0, 0).checkable().retriable().objectable();
        var notice = new Div();
        checks.put(item.questionId(), new AnswerCheck(desk, item, field, notice));
        return new Div(field, notice);
    }

    Component around(Component prose) {
        if (items.isEmpty()) {
            return prose;
        }
        var attempt = new ChecksAttempt(lessonChecks, lessonId, sheet.map(AttemptSheet::id));
        var outbox = sheet.map(own -> new Outbox(own, prose))
                .orElseGet(() -> new Outbox(attempt::begin, prose))
                .keepEarlyUnder(lessonChecks.key(lessonId), lessonChecks.earlierKeys(lessonId));
        new QuestionWishes<>(outbox, checks)
                .onCheck(help -> attempt.with(help, outbox, id -> help.check(id, outbox)))
                .onRetry(help -> attempt.with(help, outbox, help::retry))
                .onHint((help, step) -> attempt.with(help, outbox, id -> help.hint(id, step)))
                .onObjection((help, words) -> attempt.with(help, outbox, id -> help.objection(id, words)));
        return outbox;
    }
}
