package app.salient.study.ui.question;

import app.salient.study.AttemptSheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BaseJsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One question on the page, whatever its kind: the browser draws it from its public view and sends changes to the outbox.
 * What never changes is told once and not kept, so that an open page costs the server hundreds of bytes for each question
 * instead of thousands; what the server may change later is a property. A browser that asks for the whole page again does
 * not get what was told once: whoever shows questions sees to that ({@link Anew}).
 */
@Tag("salient-question")
@JsModule("./question/near.ts")
public class ResponseField extends Component {
    private static final JsonMapper JSON = JsonMapper.shared();

    public ResponseField(AttemptSheet.Item item, int number, int total) {
        getElement().setAttribute("question-id", item.questionId());
        ObjectNode asked = JSON.createObjectNode();
        asked.put("number", number).put("total", total).put("part", item.part()).set("view", item.view());
        getElement().executeJs("Object.assign(this, $0)", asked);
        show(item);
    }

    /** Shows what is stored, and the review once there is one; for a page that begins anew. */
    final void show(AttemptSheet.Item item) {
        String response = item.response();
        if (response != null) {
            getElement().setPropertyJson("response", JSON.readValue(response, ObjectNode.class));
        }
        if (item.certainty() != null) {
            getElement().setProperty("certaintyChosen", item.certainty().word());
        }
        getElement().setProperty("flagged", item.flagged());
        getElement()
                .setProperty(
                        "fromGrace",
                        item.fromGrace() == null ? "" : item.fromGrace().toString());
        showReview(item);
        showHints(item);
        showObjection(item);
        if (item.given() != null) {
            getElement().setPropertyJson("given", JSON.valueToTree(item.given()));
        }
        if (item.news() != null) {
            getElement().setPropertyJson("news", JSON.valueToTree(item.news()));
        }
    }

    /** The marks, or the open question again; leaves alone what the learner may be typing. */
    public final void showReview(AttemptSheet.Item item) {
        var review = item.review();
        getElement().setProperty("tries", item.tries());
        if (review != null || getElement().hasProperty("review")) {
            BaseJsonNode shown = review == null ? NullNode.getInstance() : review;
            getElement().setPropertyJson("review", shown);
        }
        getElement().setProperty("readonly", review != null);
    }

    public final void showHints(AttemptSheet.Item item) {
        if (!item.hints().isEmpty()) {
            ArrayNode hints = JSON.createArrayNode();
            item.hints().forEach(hints::add);
            getElement().setPropertyJson("hints", hints);
        }
    }

    final void showObjection(AttemptSheet.Item item) {
        if (item.objection() != null) {
            getElement().setProperty("objection", item.objection());
            if (item.reply() != null) {
                getElement().setProperty("reply", item.reply());
            }
        }
    }

    /** In a quiz a learner can mark it as one to look at again. */
    public ResponseField flaggable() {
        getElement().setProperty("flaggable", true);
        return this;
    }

    /** Adds "Check", which asks for this question's review at once. */
    public void checkable(ComponentEventListener<QuestionEvents.Check> check) {
        getElement().setProperty("checkable", true);
        addListener(QuestionEvents.Check.class, check);
    }

    /** Practice: "Check", and after it "Try again". */
    public void checkable(
            ComponentEventListener<QuestionEvents.Check> check, ComponentEventListener<QuestionEvents.Retry> retry) {
        checkable(check);
        getElement().setProperty("retriable", true);
        addListener(QuestionEvents.Retry.class, retry);
    }

    public void onHint(ComponentEventListener<QuestionEvents.Hint> listener) {
        addListener(QuestionEvents.Hint.class, listener);
    }

    /** Under the review: "I think this is wrong". */
    public void objectable(ComponentEventListener<QuestionEvents.Objection> listener) {
        getElement().setProperty("objectable", true);
        addListener(QuestionEvents.Objection.class, listener);
    }
}
