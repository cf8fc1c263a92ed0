package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassTime;
import app.salient.design.Numbers;
import app.salient.study.marking.MarkableAnswer;
import com.vaadin.flow.component.html.Paragraph;

/** Who gave what, when and why, the latest first. */
class MarkHistory extends Rows {
    MarkHistory(MarkableAnswer.Sheet sheet, ClassTime time) {
        sheet.marks().reversed().forEach(mark -> {
            String by = mark.by().isEmpty() ? text("marking.somebody") : mark.by();
            var title = new Paragraph(
                    mark.points() == null
                            ? text("marking.history.cleared", by, time.words(mark.at()))
                            : text(
                                    "marking.history.given",
                                    Numbers.points(mark.points()),
                                    by,
                                    time.words(mark.at()),
                                    mark.points()));
            title.addClassName("row-title");
            var why = new Paragraph(mark.comment());
            why.addClassNames("row-note", "given-comment");
            row(title, why);
        });
    }
}
