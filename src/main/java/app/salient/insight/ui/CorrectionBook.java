package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.account.PersonId;
import app.salient.design.Days;
import app.salient.design.Pieces;
import app.salient.lesson.Catalogue;
import app.salient.question.QuestionId;
import app.salient.study.correction.MadeCorrection;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every correction that was made, newest first, also those that were taken back. */
class CorrectionBook extends Rows {
    private final Catalogue catalogue;
    private final Map<PersonId, String> instructors;

    CorrectionBook(
            List<MadeCorrection> made,
            Catalogue catalogue,
            Map<PersonId, String> instructors,
            Consumer<MadeCorrection> takeBack) {
        this.catalogue = catalogue;
        this.instructors = instructors;
        made.forEach(correction -> entry(correction, takeBack));
    }

    private void entry(MadeCorrection made, Consumer<MadeCorrection> takeBack) {
        var title = new Paragraph(text("content.made." + made.remedy().name()));
        title.addClassName("row-title");
        var because = new Paragraph(made.reason());
        because.addClassName("says");
        var facts = Pieces.facts(
                text("content.made.by", instructors.getOrDefault(made.madeBy(), text("content.made.somebody"))),
                Days.of(made.madeAt()),
                text("content.made.answers", made.answers()),
                changed(made));
        ends(row(title, question(made), because, facts), made, takeBack);
    }

    private static String changed(MadeCorrection made) {
        return text("content.made.changed", made.changed());
    }

    private Prompt question(MadeCorrection made) {
        String prompt = catalogue
                .question(new QuestionId(made.questionId()))
                .map(question -> question.stem().prompt().text())
                .orElseGet(() -> text("content.made.gone", made.questionId()));
        return new Prompt(prompt, "row-note");
    }

    private static void ends(Div end, MadeCorrection made, Consumer<MadeCorrection> takeBack) {
        made.undoneAt().ifPresent(at -> end.add(Pieces.pill(text("content.made.taken-back", Days.of(at)), "quiet")));
        made.undoableUntil().ifPresent(until -> {
            var by = new Span(text("content.made.until", Days.of(until)));
            by.addClassName("row-note");
            end.add(new Button(text("content.made.take-back"), event -> takeBack.accept(made)), by);
        });
    }
}
