package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.Audience;
import app.salient.classroom.Grouping;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody, a group, or one student. */
class AudienceField extends ComboBox<Audience> {
    private final Map<Audience, String> names = new HashMap<>();

    AudienceField(List<Grouping.Member> members) {
        super(text("assign.audience"));
        List<Audience> choices = new ArrayList<>(List.of(Audience.EVERYBODY));
        members.stream()
                .flatMap(member -> member.group().stream())
                .distinct()
                .sorted()
                .map(Audience::group)
                .forEach(choices::add);
        members.forEach(member -> {
            var person = Audience.person(member.id());
            names.put(person, member.name());
            choices.add(person);
        });
        setItems(choices);
        setItemLabelGenerator(this::words);
        setHelperText(text("assign.audience.help"));
        setManualValidation(true);
        setVisible(!members.isEmpty());
        setValue(Audience.EVERYBODY);
    }

    private String words(Audience audience) {
        return audience.isGroup()
                ? text("assign.audience.group", audience.name())
                : audience.isPerson()
                        ? names.getOrDefault(audience, text("assign.audience.gone"))
                        : text("assign.audience.everybody");
    }

    Audience audience() {
        return getValue() == null ? Audience.EVERYBODY : getValue();
    }
}
