package app.salient.study.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.study.AttemptSheet;
import app.salient.study.StudyPaths;
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

    ResultPage(Desk desk, AttemptSheet sheet) {
        super("result");
        this.desk = desk;
        var result = sheet.result().orElseThrow();
        result.marks().ifPresentOrElse(marks -> addMarked(sheet, marks), () -> addHidden(sheet, result));
        add(new ReceiptLine(result));
    }

    private void addMarked(AttemptSheet sheet, AttemptSheet.Marks marks) {
        long known = count(sheet, "right");
        add(
                new PageHead(text("result.title", known, sheet.items().size()))
                        .kicker(text("result.kicker", SheetTitle.of(sheet)))
                        .lede(text(lede(marks.share()))),
                takeaways(sheet),
                score(sheet, marks),
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

    private static String lede(double share) {
        return share >= 0.85 ? "result.lede.most" : share >= 0.5 ? "result.lede.half" : "result.lede.some";
    }

    private static Component takeaways(AttemptSheet sheet) {
        var again = passages(sheet, false);
        var known = passages(sheet, true);
        known.removeAll(again);
        var row = new Div(known(known), again(again));
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

    /** Sections behind the questions that were right, or were not, each once and in the order of the questions. */
    private static Set<ObjectNode> passages(AttemptSheet sheet, boolean right) {
        return sheet.items().stream()
                .filter(item -> outcome(item).equals("right") == right)
                .map(AttemptSheet.Item::review)
                .filter(Objects::nonNull)
                .filter(review -> review.path("passage").isObject())
                .map(review -> (ObjectNode) review.path("passage"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Section again(Set<ObjectNode> passages) {
        var list = new UnorderedList();
        passages.forEach(passage -> list.add(new ListItem(
                new Link(passage.path("href").asString(), passage.path("label").asString()))));
        Component what = passages.isEmpty() ? new Paragraph(text("result.again.none")) : list;
        var section = Pieces.section(text("result.again"), what);
        section.addClassName("again");
        return section;
    }

    private static Section score(AttemptSheet sheet, AttemptSheet.Marks marks) {
        var earned = new Span(Numbers.points(marks.earned()));
        earned.getElement().getStyle().set("font-weight", "700");
        var figure = new Paragraph(earned, new Span(" " + text("result.of", Numbers.points(marks.possible()))));
        figure.addClassName("score-figure");
        var actions = new Div(
                Link.primary(StudyPaths.HOME, text("result.to-course")),
                Link.secondary(StudyPaths.quiz(sheet.quizId()), text("result.try-again")));
        actions.addClassName("page-actions");
        var section = Pieces.section(
                text("result.mark"),
                figure,
                Pieces.meter(marks.share(), text("result.percent", Numbers.percent(marks.share()))),
                new Paragraph(text(
                        "result.sum",
                        count(sheet, "right"),
                        count(sheet, "partly"),
                        count(sheet, "wrong"),
                        count(sheet, "unanswered"))),
                actions);
        section.addClassName("score");
        return section;
    }

    /** After a correction that of the mark that counts now. @return empty when it may not be seen */
    static String outcome(AttemptSheet.Item item) {
        var review = item.review();
        return item.news() != null
                ? item.news().outcome()
                : review == null ? "" : review.path("outcome").asString("");
    }

    private static long count(AttemptSheet sheet, String outcome) {
        return sheet.items().stream()
                .filter(item -> outcome(item).equals(outcome))
                .count();
    }
}
