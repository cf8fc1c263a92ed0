package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomId;
import app.salient.design.Numbers;
import app.salient.design.Pieces;
import app.salient.insight.ClassMemory;
import app.salient.insight.LessonRetention;
import app.salient.storage.NotStored;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the class still knows, lesson by lesson; off until its instructor wants it. */
class ClassMemoryPanel extends Section {
    private final ClassroomId classroom;
    private final ClassMemory memory;
    private final Div body = new Div();

    ClassMemoryPanel(ClassroomId classroom, ClassMemory memory) {
        this.classroom = classroom;
        this.memory = memory;
        add(new H2(text("class.memory")), body);
        show();
    }

    private void show() {
        body.removeAll();
        memory.of(classroom).ifPresentOrElse(this::showOn, this::showOff);
    }

    private void showOff() {
        body.add(new Paragraph(text("class.memory.off")), switchButton("class.memory.turn-on", true));
    }

    private void showOn(List<LessonRetention> lessons) {
        var table = new DataTable(
                text("class.memory"),
                List.of(text("class.memory.lesson"), text("class.memory.learners"), text("class.memory.recall")));
        lessons.forEach(lesson ->
                table.row(new Span(lesson.title()), new Span(Integer.toString(lesson.learners())), recall(lesson)));
        body.add(
                new Paragraph(text("class.memory.help", LessonRetention.FEWEST)),
                table,
                switchButton("class.memory.turn-off", false));
    }

    private static Component recall(LessonRetention lesson) {
        return new Span(
                lesson.recall().isPresent()
                        ? text(
                                "progress.percent",
                                Numbers.percent(lesson.recall().getAsDouble()))
                        : text("class.memory.too-few", LessonRetention.FEWEST));
    }

    private Button switchButton(String words, boolean on) {
        return new Button(text(words), event -> {
            try {
                memory.switchTo(classroom, on);
                show();
            } catch (NotStored e) {
                body.add(Pieces.notice(text("attempt.not-stored")));
            }
        });
    }
}
