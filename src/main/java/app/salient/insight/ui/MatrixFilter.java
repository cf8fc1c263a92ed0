package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.insight.ClassProgress;
import app.salient.insight.ClassWork;
import app.salient.insight.WorkState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which students of a matrix are shown: by a piece of their name, by how far they are with anything asked, and in any lesson. */
class MatrixFilter extends Div {
    private static final int ANY = -1;
    private static final int LEVELS = 5;

    private final TextField name = new TextField(text("class.filter.name"));
    private final Select<Optional<WorkState>> state = new Select<>();
    private final Select<Integer> level = new Select<>();

    MatrixFilter(Runnable changed) {
        addClassName("matrix-filter");
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> changed.run());
        state.setLabel(text("class.filter.work"));
        state.setItems(Stream.concat(
                        Stream.of(Optional.<WorkState>empty()),
                        Arrays.stream(WorkState.values())
                                .filter(value -> value.ordinal() > WorkState.NOT_FOLLOWED.ordinal())
                                .map(Optional::of))
                .toList());
        state.setItemLabelGenerator(value -> value.map(WorkWords::of).orElseGet(() -> text("class.filter.any")));
        state.setValue(Optional.empty());
        state.addValueChangeListener(event -> changed.run());
        level.setLabel(text("class.filter.level"));
        level.setItems(IntStream.range(ANY, LEVELS).boxed().toList());
        level.setItemLabelGenerator(value -> value == ANY ? text("class.filter.any") : text("class.level." + value));
        level.setValue(ANY);
        level.addValueChangeListener(event -> changed.run());
        add(name, state, level);
    }

    /** Without assignments there is nothing to choose between. */
    void offerWork(boolean some) {
        state.setVisible(some);
        if (!some) {
            state.setValue(Optional.empty());
        }
    }

    boolean keeps(ClassProgress.Student student, ClassWork work) {
        String wanted = name.getValue().strip().toLowerCase(Locale.ROOT);
        return student.name().toLowerCase(Locale.ROOT).contains(wanted)
                && stands(student, level.getValue())
                && state.getValue()
                        .map(value -> work.asked().stream()
                                .anyMatch(asked ->
                                        work.of(student.id(), asked.id()).state() == value))
                        .orElse(true);
    }

    private static boolean stands(ClassProgress.Student student, int level) {
        return switch (level) {
            case ANY -> true;
            case 0 -> student.lessons().isEmpty();
            default -> student.lessons().values().stream().anyMatch(standing -> standing.level() == level);
        };
    }
}
