package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.study.Remedy;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.List;

/** What is to become of the marks, each choice with a sentence; and whether marks may go down by it. */
class RemedyChoice extends Div {
    private final RadioButtonGroup<Remedy> remedies = new RadioButtonGroup<>(text("change.remedies"));
    private final Checkbox mayLower = new Checkbox(text("change.may-lower"));

    /** @param asked whether the course still has the question; without it nothing can be marked again */
    RemedyChoice(boolean asked, Runnable changed) {
        addClassName("form");
        remedies.addClassName("remedies");
        remedies.setItems(Arrays.stream(Remedy.values())
                .filter(remedy ->
                        asked || !List.of(Remedy.RESCORE, Remedy.ACCEPT_BOTH).contains(remedy))
                .toList());
        remedies.setRenderer(new ComponentRenderer<>(RemedyChoice::words));
        remedies.setValue(asked ? Remedy.RESCORE : Remedy.KEEP);
        remedies.addValueChangeListener(event -> {
            allowLowering();
            changed.run();
        });
        mayLower.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        allowLowering();
        add(remedies, mayLower);
    }

    private static Div words(Remedy remedy) {
        var title = new Span(text("change.remedy." + remedy.name()));
        title.addClassName("remedy");
        var what = new Span(text("change.what." + remedy.name()));
        what.addClassName("field-help");
        return new Div(title, what);
    }

    private void allowLowering() {
        boolean can = remedy() == Remedy.RESCORE || remedy() == Remedy.DROP;
        mayLower.setEnabled(can);
        if (!can) {
            mayLower.setValue(false);
        }
        mayLower.setHelperText(text("change.may-lower." + (can ? remedy().name() : "never")));
    }

    Remedy remedy() {
        return remedies.getValue();
    }

    boolean mayLower() {
        return mayLower.getValue();
    }
}
