package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.insight.ClassProgress;
import app.salient.insight.ClassWork;
import app.salient.insight.Dashboard;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** Students by assignments and lessons as a plain table, for paper: what they did, read and scored, in words. */
class PrintedMatrix extends Div {
    private final ClassroomCard card;
    private final Catalogue catalogue;
    private final ClassWork work;

    PrintedMatrix(ClassroomCard card, Catalogue catalogue, Dashboard dashboard) {
        this.card = card;
        this.catalogue = catalogue;
        this.work = dashboard.work();
        addClassName("table-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", text("class.matrix"));
        var table = new NativeTable();
        table.addClassName("matrix");
        table.getHead().add(head());
        dashboard.progress().students().forEach(student -> table.getBody().add(row(student)));
        add(table);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow(header("col", new Span(text("class.student"))));
        work.asked().forEach(asked -> row.add(header("col", new Span(WorkWords.head(asked, catalogue, card.time())))));
        catalogue.lessons().forEach(lesson -> row.add(header("col", new Span(lesson.title()))));
        return row;
    }

    private NativeTableRow row(ClassProgress.Student student) {
        var row = new NativeTableRow(header("row", new Span(student.name())));
        work.asked().forEach(asked -> row.add(new NativeTableCell(WorkWords.of(work.of(student.id(), asked.id())))));
        catalogue
                .lessons()
                .forEach(lesson -> row.add(cell(lesson, student.in(lesson.id().value()))));
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
