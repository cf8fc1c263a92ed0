package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Numbers;
import app.salient.insight.items.CertaintyGrid;
import app.salient.study.Certainty;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How sure people were against whether they were right; "sure and wrong", which has to be talked about, comes first. */
class CertaintyTable extends Div {
    private static final List<Certainty> SUREST_FIRST = List.of(Certainty.SURE, Certainty.THINK, Certainty.GUESS);

    CertaintyTable(CertaintyGrid grid) {
        addClassName("certainty-table");
        if (grid.n() == 0) {
            add(new Paragraph(text("certainty.none")));
            return;
        }
        var table = new DataTable(
                text("question.report.certainty"),
                List.of(text("certainty.how-sure"), text("certainty.wrong"), text("certainty.right")));
        for (Certainty certainty : SUREST_FIRST) {
            table.row(
                    new Span(text("certainty." + certainty.name())),
                    cell(grid.wrong(certainty), grid.n()),
                    cell(grid.right(certainty), grid.n()));
        }
        add(new Paragraph(text("certainty.n", grid.n())), table);
    }

    private static Span cell(int count, int of) {
        var cell = new Span(text("certainty.cell", count, Numbers.percent((double) count / of)));
        cell.addClassName("certainty-cell");
        cell.getElement().getStyle().set("--part", String.valueOf((double) count / of));
        return cell;
    }
}
