package app.salient.insight.ui;

import app.salient.question.Question;
import app.salient.question.Questions;
import app.salient.study.AttemptSheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A question as a student sees it, which nobody can answer here. */
@Tag("salient-question")
@JsModule("./question/near.ts")
class SeenQuestion extends Component {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Before anybody has answered it. */
    SeenQuestion(Question question) {
        getElement().setAttribute("question-id", question.id().value());
        getElement().setPropertyJson("view", Questions.publicView(question, 0));
        getElement().setProperty("readonly", true);
    }

    /** As it was answered; with its review where the student has one. */
    SeenQuestion(AttemptSheet.Item item, int number, int total) {
        getElement().setAttribute("question-id", item.questionId());
        getElement().setProperty("number", number);
        getElement().setProperty("total", total);
        getElement().setProperty("part", item.part());
        getElement().setPropertyJson("view", item.view());
        getElement().setProperty("readonly", true);
        if (item.response() != null) {
            getElement().setPropertyJson("response", JSON.readValue(item.response(), ObjectNode.class));
        }
        if (item.certainty() != null) {
            getElement().setProperty("certaintyChosen", item.certainty().word());
        }
        if (item.review() != null) {
            getElement().setPropertyJson("review", item.review());
        }
        if (item.objection() != null) {
            getElement().setProperty("objection", item.objection());
        }
        if (item.news() != null) {
            getElement().setPropertyJson("news", JSON.valueToTree(item.news()));
        }
    }
}
