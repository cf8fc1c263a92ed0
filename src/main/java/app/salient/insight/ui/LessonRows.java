package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Pieces;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The lessons of the course and whether their files are sound. */
class LessonRows extends Rows {
    private final Catalogue catalogue;

    LessonRows(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.course().lessons().forEach(this::lesson);
    }

    private void lesson(String folder) {
        Optional<Lesson> lesson = catalogue.lessonInFolder(folder);
        Component title =
                lesson.<Component>map(l -> new Anchor(l.path(), l.title())).orElseGet(() -> new Span(folder));
        title.addClassName("row-title");
        var body = new Div(title);
        lesson.ifPresent(l -> {
            var size = new Paragraph(size(l));
            size.addClassName("row-note");
            body.add(size);
        });
        row(body).add(health(folder, lesson));
    }

    private String size(Lesson lesson) {
        int asked =
                catalogue.quiz(lesson.id()).map(quiz -> quiz.questions().size()).orElse(0);
        return text("content.size", lesson.sections().size(), lesson.checks().size(), asked);
    }

    private Component health(String folder, Optional<Lesson> lesson) {
        long errors = catalogue.problems().stream()
                .filter(problem -> problem.isError() && problem.at().file().startsWith(folder + "/"))
                .count();
        if (errors == 0) {
            return Pieces.pill(text("content.sound"), "right");
        }
        String words = lesson.isPresent() ? text("content.kept", errors) : text("content.left-out", errors);
        return Pieces.pill(words, "not-yet");
    }
}
