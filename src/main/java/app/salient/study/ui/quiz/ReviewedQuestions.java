package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.ui.question.AnswerCheck;
import app.salient.study.ui.question.AttemptFrame;
import app.salient.study.ui.question.Desk;
import app.salient.study.ui.question.QuestionWishes;
import app.salient.study.ui.question.ResponseField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.Map;

/** Every question of a marked attempt with its answer and the reasons, one under the other. */
class ReviewedQuestions extends Section {
    ReviewedQuestions(Desk desk, AttemptSheet sheet) {
        var notice = new Div();
        var frame = new AttemptFrame().graded();
        Map<String, AnswerCheck> checks = new HashMap<>();
        int number = 1;
        for (var item : sheet.items()) {
            var field = new ResponseField(item, number++, sheet.items().size()).objectable();
            checks.put(item.questionId(), new AnswerCheck(desk, item, field, notice));
            frame.add(field);
        }
        AttemptId attempt = sheet.id();
        new QuestionWishes<>(frame, checks).onObjection((help, words) -> help.objection(attempt, words));
        add(new H2(text("result.each")), new Div(notice, frame));
    }
}
