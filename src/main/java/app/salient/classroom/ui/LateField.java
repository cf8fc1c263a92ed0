package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What becomes of work that comes after it was due: nothing is taken, or it is until a moment, or without an end. */
class LateField extends Div {
    private enum Rule {
        NEVER,
        UNTIL,
        ALWAYS
    }

    private final Select<Rule> rule = new Select<>();
    private final WallTimeField until = new WallTimeField("assign.late");

    LateField() {
        addClassName("late-field");
        rule.setLabel(text("assign.late.rule"));
        rule.setItems(Rule.values());
        rule.setItemLabelGenerator(
                which -> text("assign.late.rule." + which.name().toLowerCase(Locale.ROOT)));
        rule.setHelperText(text("assign.late.help"));
        rule.addValueChangeListener(event -> until.setVisible(event.getValue() == Rule.UNTIL));
        rule.setValue(Rule.NEVER);
        add(rule, until);
    }

    void show(AssignmentPlan plan, ClassTime time) {
        rule.setValue(plan.lateAlways() ? Rule.ALWAYS : plan.lateUntil() == null ? Rule.NEVER : Rule.UNTIL);
        until.show(plan.lateUntil(), time);
    }

    /** Says beside the field what to do when the moment is missing or cannot be meant. */
    boolean isReadable(ClassTime time) {
        rule.setInvalid(false);
        if (rule.getValue() != Rule.UNTIL) {
            until.setInvalid(false);
            return true;
        }
        if (!until.isReadable(time)) {
            return false;
        }
        if (until.getValue() == null) {
            until.refuse(text("assign.late.missing"));
            return false;
        }
        return true;
    }

    void refuse(String words) {
        if (rule.getValue() == Rule.UNTIL) {
            until.refuse(words);
        } else {
            rule.setErrorMessage(words);
            rule.setInvalid(true);
        }
    }

    boolean isInvalid() {
        return rule.isInvalid() || until.isInvalid();
    }

    void focus() {
        if (rule.isInvalid()) {
            rule.focus();
        } else {
            until.focus();
        }
    }

    @Nullable
    Instant until(ClassTime time) {
        return rule.getValue() == Rule.UNTIL ? until.moment(time) : null;
    }

    boolean isAlways() {
        return rule.getValue() == Rule.ALWAYS;
    }
}
