package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.Roster;
import app.salient.classroom.RosterLine;
import app.salient.design.Pieces;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.Locale;

/** What would become of each line of a list; nothing has happened yet. */
class RosterPreview extends Section {
    RosterPreview(Roster.Lines roster, Runnable enrol) {
        addClassName("roster-preview");
        var title = new H2(text("enrol.preview"));
        title.setId("roster-preview");
        title.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "roster-preview");
        long fresh = roster.count(RosterLine.Verdict.NEW);
        var go = new Button(text("enrol.action", fresh), event -> enrol.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.setVisible(fresh > 0);
        var actions = new Div(go);
        actions.addClassName("form-actions");
        add(title, counts(roster), new Paragraph(text("enrol.nobody-removed")), actions, grid(roster));
        title.getElement().callJsFunction("focus");
    }

    private static Paragraph counts(Roster.Lines roster) {
        return Pieces.facts(Arrays.stream(RosterLine.Verdict.values())
                .map(verdict -> text(
                        "enrol.count." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        roster.count(verdict)))
                .toArray(String[]::new));
    }

    private static Grid<RosterLine> grid(Roster.Lines roster) {
        var grid = new Grid<RosterLine>();
        grid.addColumn(RosterLine::number)
                .setHeader(text("enrol.line"))
                .setFlexGrow(0)
                .setWidth("3.5rem");
        // Together as wide as a phone; what to do about a line gets the most.
        grid.addColumn(RosterLine::name)
                .setHeader(text("class.student"))
                .setWidth("6rem")
                .setFlexGrow(2);
        grid.addColumn(RosterPreview::verdict)
                .setHeader(text("enrol.verdict"))
                .setWidth("9rem")
                .setFlexGrow(3);
        grid.addColumn(RosterLine::group).setHeader(text("enrol.group")).setWidth("4rem");
        grid.getElement().setAttribute("aria-label", text("enrol.preview"));
        grid.setItems(roster.lines());
        grid.setAllRowsVisible(roster.lines().size() <= 12);
        return grid;
    }

    /** In words, with what to do. */
    static String verdict(RosterLine line) {
        return line.fault()
                .map(fault -> text(
                        "enrol.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), line.number()))
                .orElseGet(() -> text("enrol.verdict."
                        + line.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
