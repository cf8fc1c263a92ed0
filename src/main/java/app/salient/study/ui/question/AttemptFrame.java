package app.salient.study.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Shows the questions of an attempt one at a time, in the browser alone, so that it works without a connection. */
@Tag("salient-attempt")
@JsModule("./question/salient-question.ts")
@JsModule("./attempt.ts")
public class AttemptFrame extends Component implements HasComponents {
    /** All questions one under the other, with their reviews. */
    public AttemptFrame graded() {
        getElement().setProperty("graded", true);
        return this;
    }

    /** One part a screen instead of one question. */
    public AttemptFrame byPart(boolean yes) {
        getElement().setAttribute("screens", yes ? "part" : "question");
        return this;
    }

    /** Homework in parts: each part can be marked when it is done. @param finished gets the part */
    public void finishable(Consumer<String> finished) {
        getElement().setProperty("finishable", true);
        getElement()
                .addEventListener(
                        "part-finished",
                        event -> finished.accept(
                                event.getEventData().path("event.detail.part").asString("")))
                .addEventData("event.detail.part");
    }

    /** Another window has taken over; @param goOn when the learner wants to go on here */
    public void onContinue(Runnable goOn) {
        getElement().addEventListener("continue-here", event -> goOn.run());
    }

    public void freeze() {
        getElement().setProperty("frozen", true);
    }

    /** A hand-in asks first while questions are not answered; in the browser, so that it does without a connection too. */
    public AttemptFrame askingFirst() {
        getElement().setProperty("asks", true);
        return this;
    }

    /** What ends the attempt. */
    public void handInWith(Component button) {
        button.getElement().setAttribute("slot", "hand-in");
        add(button);
    }
}
