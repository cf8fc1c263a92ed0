package app.salient.insight.ui;

import app.salient.study.AttemptSheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A question with what a student answered and its review, drawn as the student sees it; nothing in it can be changed. */
@Tag("salient-question")
@JsModule("./question/salient-question.ts")
class AnsweredQuestion extends Component {
    private static final JsonMapper JSON = JsonMapper.shared();

    AnsweredQuestion(AttemptSheet.Item item) {
        var element = getElement();
        element.setAttribute("question-id", item.questionId());
        element.setPropertyJson("view", item.view());
        element.setProperty("readonly", true);
        if (item.response() != null) {
            element.setPropertyJson("response", JSON.readValue(item.response(), ObjectNode.class));
        }
        if (item.certainty() != null) {
            element.setProperty("certaintyChosen", item.certainty().word());
        }
        if (item.review() != null) {
            element.setPropertyJson("review", item.review());
        }
        if (item.given() != null) {
            element.setPropertyJson("given", JSON.valueToTree(item.given()));
        }
        if (item.news() != null) {
            element.setPropertyJson("news", JSON.valueToTree(item.news()));
        }
    }
}
