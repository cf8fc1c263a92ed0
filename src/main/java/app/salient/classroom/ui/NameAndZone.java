package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassLife;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Teaching;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;

/** What a class is called and in which time zone its dates are meant. */
class NameAndZone extends Div {
    private final TextField name = new TextField(text("teach.class-name"));
    private final ComboBox<String> zone = new ComboBox<>(text("settings.zone"));
    private final Span said = new Span();

    NameAndZone(ClassroomCard card, ClassLife life) {
        addClassName("form");
        name.setMaxLength(Teaching.LONGEST_NAME);
        name.setManualValidation(true);
        name.setValue(card.name());
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")
                        || id.equals("UTC")
                        || id.equals(card.time().zone().getId()))
                .sorted()
                .toList());
        zone.setValue(card.time().zone().getId());
        zone.setHelperText(text("settings.zone.help"));
        zone.setManualValidation(true);
        said.getElement().setAttribute("role", "status");
        var actions = new Div(new Button(text("settings.save"), event -> save(card, life)), said);
        actions.addClassName("form-actions");
        add(name, zone, actions);
    }

    private void save(ClassroomCard card, ClassLife life) {
        said.setText("");
        name.setInvalid(name.getValue().isBlank());
        zone.setInvalid(zone.getValue() == null);
        if (name.isInvalid()) {
            name.setErrorMessage(text("teach.class-name.empty"));
            name.focus();
        } else if (zone.isInvalid()) {
            zone.setErrorMessage(text("settings.zone.unknown"));
            zone.focus();
        } else {
            life.rename(card.id(), name.getValue(), ZoneId.of(zone.getValue()))
                    .ifPresent(now -> said.setText(
                            text("settings.saved", now.name(), now.time().zone().getId())));
        }
    }
}
