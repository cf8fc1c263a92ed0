package app.salient.study.ui.question;

import app.salient.study.AttemptSheet;
import com.vaadin.flow.component.Component;
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

    /**
     * Shows what is stored, and the review once there is one; for a page that begins anew. What the browser takes for granted
     * is left out. The answer is no script, for the outbox lays over it what it has not delivered yet.
     */
    private void show(AttemptSheet.Item item) {
        String response = item.response();
        if (response != null) {
            getElement().setPropertyJson("response", JSON.readValue(response, ObjectNode.class));
        }
        if (item.certainty() != null) {
            getElement().setProperty("certaintyChosen", item.certainty().word());
        }
        if (item.flagged()) {
            getElement().setProperty("flagged", true);
        }
        if (item.fromGrace() != null) {
            getElement().setProperty("fromGrace", item.fromGrace().toString());
        }
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
        if (item.tries() > 0) {
            getElement().setProperty("tries", item.tries());
        }
        if (review != null || getElement().hasProperty("review")) {
            BaseJsonNode shown = review == null ? NullNode.getInstance() : review;
            getElement().setPropertyJson("review", shown);
            getElement().setProperty("readonly", review != null);
        }
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

    /** Its id. */
    public String question() {
        return getElement().getAttribute("question-id");
    }

    /** In a quiz a learner can mark it as one to look at again. */
    public ResponseField flaggable() {
        getElement().setProperty("flaggable", true);
        return this;
    }

    /** Adds "Check", which asks for this question's review at once ({@link QuestionWishes}). */
    public ResponseField checkable() {
        getElement().setProperty("checkable", true);
        return this;
    }

    /** Practice: after "Check" also "Try again". */
    public ResponseField retriable() {
        getElement().setProperty("retriable", true);
        return this;
    }

    /** Under the review: "I think this is wrong". */
    public ResponseField objectable() {
        getElement().setProperty("objectable", true);
        return this;
    }
}
