package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.insight.ClassProgress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.stream.IntStream;

/** Which students of a matrix are shown: by a piece of their name, and by where they stand in any lesson. */
class MatrixFilter extends Div {
    private static final int ANY = -1;
    private static final int LEVELS = 5;

    private final TextField name = new TextField(text("class.filter.name"));
    private final Select<Integer> level = new Select<>();

    MatrixFilter(Runnable changed) {
        addClassName("matrix-filter");
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> changed.run());
        level.setLabel(text("class.filter.level"));
        level.setItems(IntStream.range(ANY, LEVELS).boxed().toList());
        level.setItemLabelGenerator(value -> value == ANY ? text("class.filter.any") : text("class.level." + value));
        level.setValue(ANY);
        level.addValueChangeListener(event -> changed.run());
        add(name, level);
    }

    boolean keeps(ClassProgress.Student student) {
        String wanted = name.getValue().strip().toLowerCase(Locale.ROOT);
        return student.name().toLowerCase(Locale.ROOT).contains(wanted) && stands(student, level.getValue());
    }

    private static boolean stands(ClassProgress.Student student, int level) {
        return switch (level) {
            case ANY -> true;
            case 0 -> student.lessons().isEmpty();
            default -> student.lessons().values().stream().anyMatch(standing -> standing.level() == level);
        };
    }
}
