package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Pieces;
import app.salient.study.correction.ChangedQuestion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Questions that were changed after learners had answered them; each leads to where that is decided. */
class ChangedQuestionRows extends Rows {
    ChangedQuestionRows(List<ChangedQuestion> changes, Passages passages) {
        changes.forEach(change -> {
            var facts = facts(change);
            passages.link(change.passage()).ifPresent(facts::add);
            var decide =
                    Link.secondary(ChangeView.path(change.questionId(), change.from()), text("content.changed.decide"));
            decide.getElement().setAttribute("aria-label", text("content.changed.decide-on", change.questionId()));
            row(new Prompt(change.prompt(), "row-title"), facts, differences(change))
                    .add(decide);
        });
    }

    static Paragraph facts(ChangedQuestion change) {
        return Pieces.facts(
                text("content.changed.attempts", change.attempts(), change.learners()),
                change.to().isPresent()
                        ? text("content.changed.marks", change.marksThatDiffer())
                        : text("content.changed.gone"));
    }

    private static Component differences(ChangedQuestion change) {
        return change.to().isPresent()
                ? Differences.ofQuestion(change.differences()).folded()
                : new Paragraph(text("content.changed.gone.what"));
    }
}
