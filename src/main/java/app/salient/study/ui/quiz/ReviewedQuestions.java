package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.study.AttemptSheet;
import app.salient.study.ui.question.AnswerCheck;
import app.salient.study.ui.question.AttemptFrame;
import app.salient.study.ui.question.Desk;
import app.salient.study.ui.question.ResponseField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Every question of a marked attempt with its answer and the reasons, one under the other. */
class ReviewedQuestions extends Section {
    ReviewedQuestions(Desk desk, AttemptSheet sheet) {
        var notice = new Div();
        var frame = new AttemptFrame().graded();
        int number = 1;
        for (var item : sheet.items()) {
            var field = new ResponseField(item, number++, sheet.items().size());
            var help = new AnswerCheck(desk, item, field, notice);
            field.objectable(event -> help.objection(sheet.id(), event.text()));
            frame.add(field);
        }
        add(new H2(text("result.each")), new Div(notice, frame));
    }
}
