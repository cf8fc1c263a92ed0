package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ExtraTime;
import app.salient.insight.ClassProgress;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who gets more time than the others; folded away, for it is set once a year. */
class ExtraTimeList extends Details {
    private static final List<Double> FACTORS = List.of(1.0, 1.25, 1.5, 2.0);

    private final ClassroomId classroom;
    private final ExtraTime extraTime;
    private final Div fields = new Div();
    private final Span said = new Span();
    private Set<PersonId> shown = Set.of();

    ExtraTimeList(ClassroomId classroom, ExtraTime extraTime) {
        this.classroom = classroom;
        this.extraTime = extraTime;
        addClassName("extra-time");
        fields.addClassName("extra-time-fields");
        said.getElement().setAttribute("role", "status");
        add(new Paragraph(text("class.extra-time.what")), fields, said);
    }

    /** Leaves the fields alone as long as the same students are in the class, so that none changes under a hand. */
    void refresh(List<ClassProgress.Student> students) {
        var now = students.stream().map(ClassProgress.Student::id).collect(Collectors.toSet());
        setVisible(!students.isEmpty());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        fields.removeAll();
        var factors = extraTime.of(classroom);
        students.forEach(student -> fields.add(field(student, factors.getOrDefault(student.id(), ExtraTime.USUAL))));
        sayHowMany(factors);
    }

    private Select<Double> field(ClassProgress.Student student, double factor) {
        var choices = new TreeSet<>(FACTORS);
        choices.add(factor);
        var field = new Select<Double>();
        field.setLabel(student.name());
        field.setItems(choices);
        field.setItemLabelGenerator(ExtraTimeList::words);
        field.setValue(factor);
        field.addValueChangeListener(event -> {
            extraTime.set(classroom, student.id(), event.getValue());
            said.setText(text("class.extra-time.said", student.name(), words(event.getValue())));
            sayHowMany(extraTime.of(classroom));
        });
        return field;
    }

    private void sayHowMany(Map<PersonId, Double> factors) {
        long more = factors.values().stream()
                .filter(factor -> factor > ExtraTime.USUAL)
                .count();
        setSummaryText(text("class.extra-time", more));
    }

    private static String words(double factor) {
        return factor == ExtraTime.USUAL
                ? text("class.extra-time.usual")
                : text(
                        "class.extra-time.times",
                        BigDecimal.valueOf(factor).stripTrailingZeros().toPlainString());
    }
}
