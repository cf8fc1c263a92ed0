package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Numbers;
import app.salient.insight.ClassProgress;
import app.salient.lesson.Lesson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Students by lessons: what they read and scored, in words and a tint. */
class ProgressMatrix extends Div {
    private final List<Lesson> lessons;

    ProgressMatrix(List<Lesson> lessons, ClassProgress progress) {
        this.lessons = lessons;
        addClassName("table-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", text("class.matrix"));
        var table = new NativeTable();
        table.addClassName("matrix");
        table.getHead().add(head());
        progress.students().forEach(student -> table.getBody().add(row(student)));
        add(table);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow(header("col", new Span(text("class.student"))));
        lessons.forEach(lesson -> row.add(header("col", new Span(lesson.title()))));
        return row;
    }

    private NativeTableRow row(ClassProgress.Student student) {
        var row = new NativeTableRow(header("row", new Span(student.name())));
        lessons.forEach(lesson -> row.add(cell(lesson, student.in(lesson.id().value()))));
        return row;
    }

    private static NativeTableHeaderCell header(String scope, Component inside) {
        var header = new NativeTableHeaderCell();
        header.add(inside);
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private static NativeTableCell cell(Lesson lesson, ClassProgress.Standing standing) {
        int sections = lesson.sections().size();
        var cell = new NativeTableCell(words(standing, sections));
        cell.getElement().setAttribute("data-level", String.valueOf(level(standing)));
        return cell;
    }

    private static String words(ClassProgress.Standing standing, int sections) {
        String read = text("class.sections-read", standing.sectionsRead(), sections);
        if (standing.best().isPresent()) {
            var best = standing.best().get();
            return text("class.scored", Numbers.points(best.earned()), Numbers.points(best.possible()), read);
        }
        if (standing.quizOpen()) {
            return text("class.answering", standing.answered(), read);
        }
        return standing.sectionsRead() > 0 ? read : text("class.not-started");
    }

    /** 0 not started, 1 reading, 2 answering, 3 scored below 70 per cent, 4 scored 70 per cent or more. */
    private static int level(ClassProgress.Standing standing) {
        if (standing.best().isPresent()) {
            return standing.best().get().share() >= 0.7 ? 4 : 3;
        }
        return standing.quizOpen() ? 2 : standing.sectionsRead() > 0 ? 1 : 0;
    }
}
