package app.salient.study.ui;

import app.salient.lesson.Lesson;
import app.salient.question.Question;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.Studying;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questions at the ends of a lesson's sections: one practice attempt, answered in place, checked one at a time.
 */
class SectionChecks {
    private final Studying studying;
    private final Lesson lesson;
    private final Optional<AttemptSheet> sheet;
    private @Nullable Outbox outbox;

    SectionChecks(Studying studying, Lesson lesson) {
        this.studying = studying;
        this.lesson = lesson;
        this.sheet = lesson.checks().isEmpty()
                ? Optional.empty()
                : studying.start(lesson.id().value() + "+checks", AttemptKind.PRACTICE)
                        .map(studying::sheet);
    }

    Component field(Question question) {
        return sheet.flatMap(own -> own.items().stream()
                        .filter(item -> item.questionId().equals(question.id().value()))
                        .findFirst())
                .<Component>map(this::checkable)
                .orElseGet(Div::new);
    }

    private ResponseField checkable(AttemptSheet.Item item) {
        var field = new ResponseField(item, 0, 0);
        field.checkable(event -> check(item.questionId(), field));
        return field;
    }

    private void check(String questionId, ResponseField field) {
        var own = sheet.orElseThrow();
        if (outbox == null) {
            return;
        }
        outbox.flush(delivered -> {
            if (delivered) {
                studying.check(own.id(), questionId).items().stream()
                        .filter(item -> item.questionId().equals(questionId))
                        .forEach(field::show);
            }
        });
    }

    Component around(Component prose) {
        outbox = sheet.map(own -> new Outbox(own, prose)).orElse(null);
        return outbox == null ? prose : outbox;
    }
}
