package app.salient.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Shows the questions of an attempt one at a time, in the browser alone, so that it works without a connection. */
@Tag("salient-attempt")
@JsModule("./attempt.ts")
class AttemptFrame extends Component implements HasComponents {
    /** All questions one under the other, with their reviews. */
    AttemptFrame graded() {
        getElement().setProperty("graded", true);
        return this;
    }

    /** What ends the attempt; shown at the last question. */
    void handInWith(Component button) {
        button.getElement().setAttribute("slot", "hand-in");
        add(button);
    }
}
