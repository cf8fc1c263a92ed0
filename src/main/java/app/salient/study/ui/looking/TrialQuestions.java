package app.salient.study.ui.looking;

import static app.salient.design.Texts.text;

import app.salient.lesson.Delivery;
import app.salient.lesson.Screens;
import app.salient.study.AttemptSheet;
import app.salient.study.showing.TrialRun;
import app.salient.study.ui.question.AttemptFrame;
import app.salient.study.ui.question.QuestionWishes;
import app.salient.study.ui.question.ResponseField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The questions of a trial. Answers go to the page's own server side and no further. */
class TrialQuestions extends Div {
    private final TrialRun trial;
    private final AttemptFrame frame = new AttemptFrame();
    private final Map<String, ResponseField> fields = new HashMap<>();

    /** @param handedIn when the instructor wants to see the result */
    TrialQuestions(TrialRun trial, Runnable handedIn) {
        this.trial = trial;
        var items = trial.items();
        int number = 1;
        for (var item : items) {
            frame.add(field(item, number++, items.size()));
        }
        var wishes = new QuestionWishes<>(frame, fields)
                .onHint((field, step) -> field.showHints(trial.hint(field.question(), step)));
        if (trial.terms().delivery() == Delivery.PRACTICE) {
            wishes.onCheck(field -> field.showReview(trial.checked(field.question())))
                    .onRetry(field -> field.showReview(trial.item(field.question())));
        }
        frame.byPart(trial.screens() == Screens.PART);
        if (trial.terms().delivery() == Delivery.HOMEWORK) {
            frame.finishable(this::finish);
        }
        var button = new Button(text("attempt.hand-in"), event -> handedIn.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        frame.askingFirst().handInWith(button);
        // In the order in which they happen, so that what was answered last is here before the button is pressed.
        frame.getElement()
                .addEventListener("response-changed", event -> answered(event.getEventData()))
                .addEventData("event.detail.question")
                .addEventData("event.detail.response")
                .addEventData("event.detail.certainty");
        add(frame);
    }

    private ResponseField field(AttemptSheet.Item item, int number, int total) {
        var field = new ResponseField(item, number, total).flaggable();
        if (trial.terms().delivery() == Delivery.PRACTICE) {
            field.checkable().retriable();
        }
        fields.put(item.questionId(), field);
        return field;
    }

    private void answered(JsonNode told) {
        var response = told.path("event.detail.response");
        trial.answer(
                told.path("event.detail.question").asString(""),
                response.isObject() ? response.toString() : null,
                told.path("event.detail.certainty").asString(""));
    }

    private void finish(String part) {
        trial.reviewed().stream().filter(item -> item.part().equals(part)).forEach(item -> {
            var field = fields.get(item.questionId());
            if (field != null) {
                field.showReview(item);
            }
        });
    }
}
