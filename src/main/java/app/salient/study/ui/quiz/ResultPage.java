package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.study.AttemptSheet;
import app.salient.study.StudyPaths;
import app.salient.study.ui.Moment;
import app.salient.study.ui.question.Desk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** What a learner now knows and what to look at again; then the mark and how it came about. */
class ResultPage extends Page {
    private final Desk desk;
    private final Optional<String> today;

    /** @param today where learners judge their own texts; empty when there is no such place */
    ResultPage(Desk desk, AttemptSheet sheet, Optional<String> today) {
        super("result");
        this.desk = desk;
        this.today = today;
        var result = sheet.result().orElseThrow();
        result.marks().ifPresentOrElse(marks -> addMarked(sheet, marks), () -> addHidden(sheet, result));
        add(new ReceiptLine(result));
    }

    private void addMarked(AttemptSheet sheet, AttemptSheet.Marks marks) {
        var tally = Tally.of(sheet.items());
        add(
                new ResultHead(sheet, marks, tally, today),
                takeaways(sheet, tally),
                score(sheet, marks, tally),
                new ReviewedQuestions(desk, sheet));
    }

    /** An exam says nothing more until it has closed for everybody. */
    private void addHidden(AttemptSheet sheet, AttemptSheet.Result result) {
        var head = new PageHead(text("result.hidden.title"))
                .kicker(text("result.kicker", SheetTitle.of(sheet)))
                .lede(text("result.hidden.lede"));
        result.shownAt().ifPresent(at -> {
            var when = new Paragraph(new Span(text("result.hidden.when") + " "), new Moment(at, Optional.empty()));
            when.addClassName("head-note");
            head.with(when);
        });
        add(head.actions(Link.primary(StudyPaths.HOME, text("result.to-course"))));
    }

    private static Component takeaways(AttemptSheet sheet, Tally tally) {
        var again = passages(sheet, Set.of("partly", "wrong", "unanswered"));
        var known = passages(sheet, Set.of("right"));
        known.removeAll(again);
        var row = new Div(known(known), again(again, tally.waiting() > 0));
        row.addClassName("takeaways");
        return row;
    }

    private static Section known(Set<ObjectNode> passages) {
        Component what = passages.isEmpty()
                ? new Paragraph(text("result.known.none"))
                : new UnorderedList(passages.stream()
                        .map(passage -> new ListItem(passage.path("label").asString()))
                        .toArray(ListItem[]::new));
        var section = Pieces.section(text("result.known"), what);
        section.addClassName("known");
        return section;
    }

    /** Sections behind the questions that went one of these ways, each once and in the order of the questions. */
    private static Set<ObjectNode> passages(AttemptSheet sheet, Set<String> outcomes) {
        return sheet.items().stream()
                .filter(item -> outcomes.contains(Tally.outcome(item)))
                .map(AttemptSheet.Item::review)
                .filter(Objects::nonNull)
                .filter(review -> review.path("passage").isObject())
                .map(review -> (ObjectNode) review.path("passage"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Section again(Set<ObjectNode> passages, boolean more) {
        var list = new UnorderedList();
        passages.forEach(passage -> list.add(new ListItem(
                new Link(passage.path("href").asString(), passage.path("label").asString()))));
        var none = new Paragraph(text(more ? "result.again.waiting" : "result.again.none"));
        Component what = passages.isEmpty() ? none : list;
        var section = Pieces.section(text("result.again"), what);
        section.addClassName("again");
        return section;
    }

    /** Whether more points may come. */
    private static boolean isSoFar(AttemptSheet sheet, Tally tally) {
        boolean taught = sheet.result().orElseThrow().taught();
        return tally.forecasts().count() > 0 || (taught && tally.texts().count() > 0);
    }

    private static Paragraph figure(AttemptSheet.Marks marks, boolean soFar) {
        var earned = new Span(Numbers.points(marks.earned()));
        earned.getElement().getStyle().set("font-weight", "700");
        String of = text(soFar ? "result.of.so-far" : "result.of", Numbers.points(marks.possible()));
        var figure = new Paragraph(earned, new Span(" " + of));
        figure.addClassName("score-figure");
        return figure;
    }

    private static Section score(AttemptSheet sheet, AttemptSheet.Marks marks, Tally tally) {
        var actions = new Div(
                Link.primary(StudyPaths.HOME, text("result.to-course")),
                Link.secondary(StudyPaths.quiz(sheet.quizId()), text("result.try-again")));
        actions.addClassName("page-actions");
        var section = Pieces.section(
                text("result.mark"),
                figure(marks, isSoFar(sheet, tally)),
                Pieces.meter(marks.share(), text("result.percent", Numbers.percent(marks.share()))),
                new Paragraph(text("result.certainty")),
                actions);
        section.addClassName("score");
        return section;
    }
}
