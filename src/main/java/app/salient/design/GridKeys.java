package app.salient.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Around a grid of links: Enter on a cell follows its link, and whoever comes back finds the cell again. */
@Tag("salient-grid-keys")
@JsModule("./design/grid-keys.ts")
public class GridKeys extends Component implements HasComponents {
    /** @param grid one Vaadin grid */
    public GridKeys(Component grid) {
        add(grid);
    }
}
