package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.CoTeaching;
import app.salient.design.AskOnce;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

/** Who teaches the class besides its maker. The maker adds and removes; a co-instructor may leave. */
class CoInstructorPanel extends Div {
    private final ClassroomCard card;
    private final CoTeaching coTeaching;
    private final Div list = new Div();
    private final Span said = new Span();
    private final TextField name = new TextField(text("settings.co.name"));

    CoInstructorPanel(ClassroomCard card, CoTeaching coTeaching) {
        this.card = card;
        this.coTeaching = coTeaching;
        said.getElement().setAttribute("role", "status");
        add(new Paragraph(text("settings.co.what")), list);
        if (card.mine()) {
            add(form());
        } else {
            add(new AskOnce(
                    text("settings.co.leave"),
                    text("settings.co.leave.question"),
                    text("settings.co.leave.yes"),
                    text("settings.co.keep"),
                    () -> {
                        coTeaching.leave(card.id());
                        UI.getCurrent().navigate(ClassroomPaths.TEACH.substring(1));
                    }));
        }
        add(said);
        refresh();
    }

    private Div form() {
        name.setHelperText(text("settings.co.help"));
        name.setMaxLength(60);
        name.setManualValidation(true);
        var add = new Button(text("settings.co.add"), event -> add());
        var form = new Div(name, add);
        form.addClassNames("form", "inline-form");
        add.addClickShortcut(Key.ENTER).listenOn(form);
        return form;
    }

    private void add() {
        name.setInvalid(false);
        switch (coTeaching.add(card.id(), name.getValue())) {
            case DONE -> {
                said.setText(text("settings.co.added", name.getValue().strip()));
                name.clear();
                refresh();
            }
            case NO_INSTRUCTOR -> refuse(text("settings.co.nobody"));
            case TEACHES_ALREADY -> refuse(text("settings.co.already"));
            case NOT_YOURS -> refuse(text("settings.co.not-yours"));
        }
    }

    private void refuse(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        name.focus();
    }

    private void refresh() {
        list.removeAll();
        var people = coTeaching.of(card.id());
        if (people.isEmpty()) {
            list.add(new Paragraph(text("settings.co.none")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        people.forEach(person -> rows.add(row(person)));
        list.add(rows);
    }

    private ListItem row(Visitor person) {
        var title = new Span(person.name());
        title.addClassName("row-title");
        var main = new Div(title);
        main.addClassName("row-main");
        var row = new ListItem(main);
        row.addClassName("row");
        if (card.mine()) {
            var end = new Div(new AskOnce(
                    text("settings.co.remove", person.name()),
                    text("settings.co.remove.question"),
                    text("settings.co.remove.yes"),
                    text("settings.co.keep"),
                    () -> {
                        coTeaching.remove(card.id(), person.id());
                        said.setText(text("settings.co.removed", person.name()));
                        refresh();
                    }));
            end.addClassName("row-end");
            row.add(end);
        }
        return row;
    }
}
