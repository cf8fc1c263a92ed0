package app.salient.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bars side by side, with the same numbers as a table one key away and a picture to take along. Told apart by pattern, name and
 * number, never by colour alone. What draws it is loaded when it comes into view.
 */
@Tag("salient-bars")
@JsModule("./design/bars.ts")
public class Bars extends Component {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param values one for each category, 0 or more */
    public record Series(String name, List<Integer> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    private record Picture(String caption, String unit, List<String> categories, List<Series> series) {}

    /**
     * @param caption what the bars say, in words
     * @param unit what is counted, such as "students"
     * @param categories names below or beside the bars, plain text
     * @throws IllegalArgumentException if a series has not one value for each category
     */
    public Bars(String caption, String unit, List<String> categories, List<Series> series) {
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(one.name() + " has "
                        + one.values().size() + " values for " + categories.size() + " categories");
            }
        }
        getElement().setPropertyJson("picture", JSON.valueToTree(new Picture(caption, unit, categories, series)));
    }
}
