package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.audit.DeedGroup;
import app.salient.insight.ClassDeeds;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which deeds are shown: what they are about, and who did them or whom they were done to. */
class DeedFilter extends Div {
    private final Select<Optional<DeedGroup>> group = new Select<>();
    private final ComboBox<ClassDeeds.Somebody> person = new ComboBox<>(text("deeds.person"));

    DeedFilter(List<ClassDeeds.Somebody> people) {
        addClassName("matrix-filter");
        group.setLabel(text("deeds.group"));
        group.setItems(Stream.concat(
                        Stream.of(Optional.<DeedGroup>empty()),
                        Arrays.stream(DeedGroup.values())
                                .filter(each -> each != DeedGroup.ACCOUNTS)
                                .map(Optional::of))
                .toList());
        group.setItemLabelGenerator(each -> each.map(DeedsView::words).orElseGet(() -> text("deeds.group.any")));
        group.setValue(Optional.empty());
        person.setItems(people);
        person.setItemLabelGenerator(ClassDeeds.Somebody::name);
        person.setPlaceholder(text("deeds.person.anybody"));
        person.setClearButtonVisible(true);
        add(group, person);
    }

    void onChange(Runnable changed) {
        group.addValueChangeListener(event -> changed.run());
        person.addValueChangeListener(event -> changed.run());
    }

    /** What is chosen; empty for anything by anybody. */
    String words() {
        return Stream.concat(
                        group.getValue().map(DeedsView::words).stream(),
                        person.getOptionalValue().map(ClassDeeds.Somebody::name).stream())
                .collect(Collectors.joining(", "));
    }

    ClassDeeds.Wanted wanted(Instant upTo) {
        return new ClassDeeds.Wanted(group.getValue(), person.getOptionalValue().map(ClassDeeds.Somebody::id), upTo);
    }
}
