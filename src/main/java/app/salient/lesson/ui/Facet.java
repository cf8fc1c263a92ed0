package app.salient.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One thing that entries can be narrowed down by; an entry may have several values of it. */
final class Facet extends Select<String> {
    private final Map<Component, Set<String>> values = new HashMap<>();

    /** @param everything what the choice says that narrows nothing */
    Facet(String label, String everything) {
        setLabel(label);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(everything);
        setPlaceholder(everything);
    }

    void add(Component entry, Collection<String> ofEntry) {
        values.put(entry, Set.copyOf(ofEntry));
    }

    /** @param order what can be chosen, in this order, as far as an entry has it */
    void offer(Collection<String> order) {
        Set<String> known = new LinkedHashSet<>(order);
        known.removeIf(value -> values.values().stream().noneMatch(of -> of.contains(value)));
        List<String> items = new ArrayList<>(known);
        setItems(items);
    }

    boolean lets(Component entry) {
        String chosen = getValue();
        return chosen == null
                || chosen.isEmpty()
                || values.getOrDefault(entry, Set.of()).contains(chosen);
    }
}
