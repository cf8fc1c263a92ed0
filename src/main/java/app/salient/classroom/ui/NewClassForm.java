package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Teaching;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A name and a button; the class's dates are meant in the zone of the browser that makes it. */
class NewClassForm extends Div {
    private final TextField name = new TextField(text("teach.class-name"));
    private ZoneId zone = ZoneOffset.UTC;

    NewClassForm(Teaching teaching) {
        addClassNames("form", "inline-form");
        name.setMaxLength(Teaching.LONGEST_NAME);
        name.setManualValidation(true);
        var make = new Button(text("teach.new-class"), event -> make(teaching));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickShortcut(Key.ENTER).listenOn(this);
        add(name, make);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().retrieveExtendedClientDetails(details -> {
            String id = details.getTimeZoneId();
            zone = id != null && ZoneId.getAvailableZoneIds().contains(id) ? ZoneId.of(id) : ZoneOffset.UTC;
        });
    }

    private void make(Teaching teaching) {
        boolean empty = name.getValue().isBlank();
        name.setInvalid(empty);
        if (empty) {
            name.setErrorMessage(text("teach.class-name.empty"));
            name.focus();
            return;
        }
        var card = teaching.newClass(name.getValue(), zone);
        UI.getCurrent().navigate(ClassroomPaths.classroom(card.id()).substring(1));
    }
}
