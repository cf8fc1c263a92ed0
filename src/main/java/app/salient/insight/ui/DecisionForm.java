package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Pieces;
import app.salient.study.correction.ChangedQuestion;
import app.salient.study.correction.Correcting;
import app.salient.study.correction.CorrectionPlan;
import app.salient.study.correction.Decision;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.LongConsumer;

/** Chooses what becomes of the marks, sees at once to whom it would happen, says why, and does it. */
class DecisionForm extends Div {
    private final ChangedQuestion change;
    private final Correcting correcting;
    private final LongConsumer done;
    private final RemedyChoice choice;
    private final TrialTable trial;
    private final Div refusal = new Div();
    private final TextArea reason = new TextArea(text("change.reason"));

    /**
     * @param why what the change log of the course says about it; empty when it says nothing
     * @param done gets how many marks have changed
     */
    DecisionForm(ChangedQuestion change, Correcting correcting, TrialTable.Names names, String why, LongConsumer done) {
        this.change = change;
        this.correcting = correcting;
        this.done = done;
        trial = new TrialTable(names);
        choice = new RemedyChoice(change.to().isPresent(), this::tryOut);
        reason.setMaxLength(Correcting.LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(text("change.reason.help"));
        reason.setValue(why.length() > Correcting.LONGEST_REASON ? "" : why);
        var correct = new Button(text("change.correct"), event -> correct());
        correct.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(reason, refusal, new Div(correct));
        form.addClassNames("form", "decision");
        add(choice, new H3(text("change.trial")), trial, form);
        tryOut();
    }

    private CorrectionPlan plan() {
        return change.plan(choice.remedy(), choice.mayLower());
    }

    private void tryOut() {
        refusal.removeAll();
        trial.show(correcting.dryRun(plan()));
    }

    private void correct() {
        boolean empty = reason.getValue().isBlank();
        reason.setInvalid(empty);
        if (empty) {
            reason.setErrorMessage(text("change.reason.empty"));
            reason.focus();
            return;
        }
        switch (correcting.decide(plan(), reason.getValue())) {
            case Decision.Made made -> done.accept(made.changed());
            case Decision.Moved moved -> refuse(text("change.refused.moved"));
            case Decision.DecidedBefore before -> refuse(text("change.refused.before"));
            case Decision.WouldLower(long attempts) -> refuse(text("change.refused.lower", attempts));
        }
    }

    private void refuse(String why) {
        refusal.removeAll();
        refusal.add(Pieces.notice(why));
    }
}
