package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Pieces;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.LessonPaths;
import app.salient.lesson.Quiz;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The lessons and tests of the course and whether their files are sound. */
class LessonRows extends Rows {
    private final Catalogue catalogue;

    LessonRows(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.course().lessons().forEach(this::lesson);
        catalogue.course().tests().forEach(this::test);
    }

    private void lesson(String folder) {
        Optional<Lesson> lesson = catalogue.lessonInFolder(folder);
        row(folder, lesson.map(it -> new Anchor(it.path(), it.title())), lesson.map(this::size));
    }

    private void test(String folder) {
        Optional<Quiz> quiz = catalogue.quiz(folder);
        row(
                folder,
                quiz.map(it -> new Anchor(LessonPaths.quiz(it.id()), it.title())),
                quiz.map(it ->
                        text("content.size.test", it.size(), it.questions().size())));
    }

    /** @param link empty when there is nothing to show */
    private void row(String folder, Optional<Anchor> link, Optional<String> size) {
        Component title = link.<Component>map(it -> it).orElseGet(() -> new Span(folder));
        title.addClassName("row-title");
        var body = new Div(title);
        size.ifPresent(words -> {
            var note = new Paragraph(words);
            note.addClassName("row-note");
            body.add(note);
        });
        row(body).add(health(folder, link.isPresent()));
    }

    private String size(Lesson lesson) {
        int asked =
                catalogue.quiz(lesson.id()).map(quiz -> quiz.questions().size()).orElse(0);
        return text("content.size", lesson.sections().size(), lesson.checks().size(), asked);
    }

    private Component health(String folder, boolean shown) {
        long errors = catalogue.problems().stream()
                .filter(problem -> problem.isError() && problem.at().file().startsWith(folder + "/"))
                .count();
        if (errors == 0) {
            return Pieces.pill(text("content.sound"), "right");
        }
        String words = shown ? text("content.kept", errors) : text("content.left-out", errors);
        return Pieces.pill(words, "not-yet");
    }
}
