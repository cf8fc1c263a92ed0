package app.salient.study.ui.question;

import com.vaadin.flow.component.AttachEvent;

/**
 * A browser that has missed a message asks for its page anew. Vaadin attaches everything a second time and sends what it
 * keeps, but not the scripts that were sent once, and with them the questions.
 */
public final class Anew {
    private Anew() {}

    public static boolean isAsked(AttachEvent event) {
        return event.getUI().getInternals().getStateTree().isPreparingForResync();
    }
}
