package app.salient.lesson.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Over entries that are all on the page: hides those that lack a searched word or a chosen value, and counts the rest. */
final class Filter extends Div {
    private final List<Facet> facets = new ArrayList<>();
    private final Map<Component, String> texts = new LinkedHashMap<>();
    private final TextField field = new TextField();
    private final Paragraph count = new Paragraph();
    private final String countKey;

    /** @param countKey key of a text that takes the number of entries shown */
    Filter(String countKey) {
        this.countKey = countKey;
        addClassName("filter");
        field.setLabel(getTranslation("lesson.search"));
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> show());
        count.addClassName("filter-count");
        count.getElement().setAttribute("role", "status");
        add(field, count);
    }

    /** @param text all that can be searched in the entry */
    void add(Component entry, String text) {
        texts.put(entry, text.toLowerCase(Locale.ROOT));
    }

    /** @param everything what the choice says that narrows nothing */
    Facet facet(String label, String everything) {
        var facet = new Facet(label, everything);
        facet.addValueChangeListener(change -> show());
        facets.add(facet);
        addComponentAtIndex(facets.size(), facet);
        return facet;
    }

    private void show() {
        String[] words = field.getValue().toLowerCase(Locale.ROOT).strip().split("\\s+");
        texts.forEach((entry, text) ->
                entry.setVisible(containsAll(text, words) && facets.stream().allMatch(facet -> facet.lets(entry))));
        count.setText(getTranslation(
                countKey, texts.keySet().stream().filter(Component::isVisible).count()));
    }

    private static boolean containsAll(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        show();
        AnchorInAddress.follow(this);
    }
}
