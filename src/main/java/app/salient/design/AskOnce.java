package app.salient.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A button for what cannot be taken back: it asks once more in the same place. */
public class AskOnce extends Div {
    private final String action;
    private final String question;
    private final String yes;
    private final String no;
    private final Runnable deed;
    private String name = "";

    public AskOnce(String action, String question, String yes, String no, Runnable deed) {
        this.action = action;
        this.question = question;
        this.yes = yes;
        this.no = no;
        this.deed = deed;
        addClassName("withdraw");
        offer(false);
    }

    /** Where several stand below each other: what the button is called by those who do not see its row. */
    public AskOnce named(String name) {
        this.name = name;
        offer(false);
        return this;
    }

    private void offer(boolean focus) {
        removeAll();
        var button = new Button(action, event -> ask());
        if (!name.isEmpty()) {
            button.setAriaLabel(name);
        }
        add(button);
        if (focus) {
            button.focus();
        }
    }

    private void ask() {
        removeAll();
        var asked = new Span(question);
        String id = "asks-" + Integer.toHexString(System.identityHashCode(this));
        asked.setId(id);
        var doIt = new Button(yes, event -> {
            offer(true);
            deed.run();
        });
        doIt.getElement().setAttribute("aria-describedby", id);
        var keep = new Button(no, event -> offer(true));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        add(asked, doIt, keep);
        doIt.focus();
    }
}
