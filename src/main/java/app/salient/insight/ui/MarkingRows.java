package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Days;
import app.salient.design.Link;
import app.salient.design.Pieces;
import app.salient.study.marking.MarkableAnswer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Answers to mark, each a link. */
class MarkingRows extends Div {
    private static final int MOST = 500;

    MarkingRows(MarkingQueue queue, List<MarkableAnswer> answers) {
        var rows = new Rows();
        answers.forEach(answer -> {
            var title = new Link(queue.path(answer.id()), answer.student());
            title.addClassName("row-title");
            var facts = Pieces.facts(answer.quizTitle(), Days.of(answer.handedInAt()));
            var end = rows.row(title, new Prompt(answer.prompt(), "row-note"), facts);
            if (answer.waiting()) {
                end.add(Pieces.pill(text("marking.show.waiting"), "not-yet"));
            }
        });
        add(rows);
        if (answers.size() >= MOST) {
            add(new Paragraph(text("marking.most")));
        }
    }
}
