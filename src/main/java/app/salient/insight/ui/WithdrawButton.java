package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Takes an assignment back, after asking once more in the same place. */
class WithdrawButton extends Div {
    private final String quiz;
    private final Runnable withdraw;

    WithdrawButton(String quiz, Runnable withdraw) {
        this.quiz = quiz;
        this.withdraw = withdraw;
        addClassName("withdraw");
        offer(false);
    }

    private void offer(boolean focus) {
        removeAll();
        var button = new Button(text("class.assignment.withdraw"), event -> ask());
        button.setAriaLabel(text("class.assignment.withdraw.of", quiz));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button);
        if (focus) {
            button.focus();
        }
    }

    private void ask() {
        removeAll();
        var question = new Span(text("class.assignment.withdraw.question"));
        question.setId("withdraw-" + quiz.hashCode());
        var yes = new Button(text("class.assignment.withdraw.yes"), event -> withdraw.run());
        yes.getElement().setAttribute("aria-describedby", "withdraw-" + quiz.hashCode());
        var no = new Button(text("class.assignment.withdraw.no"), event -> offer(true));
        no.addThemeVariants(ButtonVariant.TERTIARY);
        add(question, yes, no);
        yes.focus();
    }
}
