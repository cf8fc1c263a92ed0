package app.salient.study.ui;

import app.salient.study.AttemptSheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One question on the page, whatever its kind: the browser draws it from its public view and sends changes to the outbox.
 * The server keeps a few hundred bytes for it.
 */
@Tag("salient-question")
@JsModule("./question/salient-question.ts")
class ResponseField extends Component {
    private static final JsonMapper JSON = JsonMapper.shared();

    ResponseField(AttemptSheet.Item item, int number, int total) {
        getElement().setAttribute("question-id", item.questionId());
        getElement().setProperty("number", number);
        getElement().setProperty("total", total);
        getElement().setPropertyJson("view", item.view());
        show(item);
    }

    /** Shows what is stored, and the review once there is one. */
    void show(AttemptSheet.Item item) {
        String response = item.response();
        if (response != null) {
            getElement().setPropertyJson("response", JSON.readValue(response, ObjectNode.class));
        }
        if (item.certainty() != null) {
            getElement().setProperty("certaintyChosen", item.certainty().word());
        }
        showReview(item.review());
    }

    private void showReview(@Nullable ObjectNode review) {
        if (review != null) {
            getElement().setPropertyJson("review", review);
            getElement().setProperty("readonly", true);
        }
    }

    /** Practice: adds "Check", which asks for this question's review at once. */
    void checkable(ComponentEventListener<CheckEvent> listener) {
        getElement().setProperty("checkable", true);
        onCheck(listener);
    }

    private Registration onCheck(ComponentEventListener<CheckEvent> listener) {
        return addListener(CheckEvent.class, listener);
    }

    /** The learner wants to know now. Public, for Vaadin makes it by reflection. */
    @DomEvent("check")
    public static class CheckEvent extends ComponentEvent<ResponseField> {
        private static final long serialVersionUID = 1L;

        public CheckEvent(ResponseField source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
