package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomId;
import app.salient.classroom.Enrolling;
import app.salient.classroom.Grouping;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.TreeSet;

/** In which group each student is; folded away, for it is set once a year. A group is there as soon as somebody is in it. */
class GroupList extends Details {
    private final ClassroomId classroom;
    private final Grouping grouping;
    private final Span said = new Span();

    GroupList(ClassroomId classroom, Grouping grouping) {
        this.classroom = classroom;
        this.grouping = grouping;
        addClassName("extra-time");
        said.getElement().setAttribute("role", "status");
        var members = grouping.of(classroom);
        var groups = new TreeSet<String>();
        members.forEach(member -> member.group().ifPresent(groups::add));
        var fields = new Div();
        fields.addClassName("extra-time-fields");
        members.forEach(member -> fields.add(field(member, List.copyOf(groups))));
        setVisible(!members.isEmpty());
        setSummaryText(text("settings.groups", groups.size()));
        add(new Paragraph(text("settings.groups.what")), fields, said);
    }

    private ComboBox<String> field(Grouping.Member member, List<String> groups) {
        var field = new ComboBox<String>(member.name());
        field.setItems(groups);
        field.setAllowCustomValue(true);
        field.setClearButtonVisible(true);
        field.setPlaceholder(text("settings.groups.none"));
        member.group().ifPresent(field::setValue);
        field.addCustomValueSetListener(event -> field.setValue(event.getDetail()));
        field.addValueChangeListener(event -> put(member, field, event.getValue() == null ? "" : event.getValue()));
        return field;
    }

    private void put(Grouping.Member member, ComboBox<String> field, String group) {
        boolean tooLong = group.strip().length() > Enrolling.LONGEST_GROUP;
        field.setInvalid(tooLong);
        if (tooLong) {
            field.setErrorMessage(text("enrol.fault.group-unusable"));
            return;
        }
        grouping.put(classroom, member.id(), group);
        said.setText(
                text("settings.groups.said", member.name(), group.isBlank() ? text("settings.groups.none") : group));
    }
}
