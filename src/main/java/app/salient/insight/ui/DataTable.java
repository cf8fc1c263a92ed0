package app.salient.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table with its own scroller, whose rows become blocks on a phone. */
class DataTable extends Div {
    private final NativeTable table = new NativeTable();
    private final List<String> columns;

    /** @param label what the table holds, for those who do not see it */
    DataTable(String label, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("table-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", label);
        table.addClassNames("data", "stack");
        var head = new NativeTableRow();
        columns.forEach(column -> head.add(header(column)));
        table.getHead().add(head);
        add(table);
    }

    private static NativeTableHeaderCell header(String column) {
        var header = new NativeTableHeaderCell();
        header.add(new Span(column));
        header.getElement().setAttribute("scope", "col");
        return header;
    }

    /** @param cells one for each column */
    void row(Component... cells) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell();
            cell.add(cells[i]);
            cell.getElement().setAttribute("data-label", columns.get(i));
            row.add(cell);
        }
        table.getBody().add(row);
    }
}
