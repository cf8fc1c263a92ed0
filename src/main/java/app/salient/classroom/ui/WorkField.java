package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.lesson.Lesson;
import app.salient.lesson.Quiz;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which lesson or test, and what of it: to read the lesson, to take the quiz, or both. */
class WorkField extends Div {
    private final Select<Work> work = new Select<>();
    private final RadioButtonGroup<Asks> asks = new RadioButtonGroup<>(text("assign.asks"));

    /** @param choices at least one; a single one stays @param usual is chosen at first */
    WorkField(List<Work> choices, Work usual) {
        addClassName("work-field");
        work.setLabel(text("assign.quiz"));
        work.setItems(choices);
        work.setItemLabelGenerator(Work::title);
        work.setReadOnly(choices.size() == 1);
        asks.setItemLabelGenerator(choice -> text(choice.key()));
        asks.addValueChangeListener(event -> sayRule());
        work.addValueChangeListener(event -> offer(event.getValue()));
        work.setValue(usual);
        add(work, asks);
    }

    private void offer(Work chosen) {
        var before = asks.getValue();
        asks.setItems(chosen.asks());
        asks.setValue(
                before != null && chosen.asks().contains(before)
                        ? before
                        : chosen.asks().getFirst());
        asks.setReadOnly(chosen.asks().size() == 1);
    }

    /** An assignment keeps what it asks for. */
    void fix(Asks kept) {
        asks.setValue(kept);
        asks.setReadOnly(true);
    }

    private void sayRule() {
        asks.setHelperText(asks().lesson() ? text("assign.asks.rule") : "");
    }

    void onChange(Runnable then) {
        work.addValueChangeListener(event -> then.run());
        asks.addValueChangeListener(event -> then.run());
    }

    Asks asks() {
        return asks.getValue() == null ? Asks.QUIZ : asks.getValue();
    }

    /** Empty when the quiz is not asked for. */
    Optional<Quiz> quiz() {
        return asks().quiz() ? work.getValue().quiz() : Optional.empty();
    }

    @Nullable
    String lessonId() {
        return asks().lesson()
                ? work.getValue().lesson().map(Lesson::id).orElseThrow().value()
                : null;
    }

    void refuse(String words) {
        work.setErrorMessage(words);
        work.setInvalid(true);
        work.focus();
    }

    void clearRefusal() {
        work.setInvalid(false);
    }

    boolean isInvalid() {
        return work.isInvalid();
    }
}
