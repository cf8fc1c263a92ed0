package app.salient.insight.ui;

import static app.salient.design.Texts.text;

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

/** Students by lessons as a plain table, for paper: what they read and scored, in words. */
class PrintedMatrix extends Div {
    private final List<Lesson> lessons;

    PrintedMatrix(List<Lesson> lessons, ClassProgress progress) {
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
        var cell = new NativeTableCell(StandingWords.of(standing, sections));
        cell.getElement().setAttribute("data-level", String.valueOf(standing.level()));
        return cell;
    }
}
