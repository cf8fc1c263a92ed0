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
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** What a learner now knows and what to look at again; then the mark and how it came about. */
class ResultPage extends Page {
    ResultPage(AttemptSheet sheet) {
        super("result");
        var result = sheet.result().orElseThrow();
        long known = count(sheet, "right");
        add(
                new PageHead(text("result.title", known, sheet.items().size()))
                        .kicker(text("result.kicker", sheet.title()))
                        .lede(text(lede(result.share()))),
                takeaways(sheet),
                score(sheet, result),
                Pieces.section(text("result.each"), questions(sheet)));
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
                .map(AttemptSheet.Item::review)
                .filter(review ->
                        review != null && review.path("outcome").asString("").equals("right") == right)
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

    private static Section score(AttemptSheet sheet, AttemptSheet.Result result) {
        var earned = new Span(Numbers.points(result.earned()));
        earned.getElement().getStyle().set("font-weight", "700");
        var figure = new Paragraph(earned, new Span(" " + text("result.of", Numbers.points(result.possible()))));
        figure.addClassName("score-figure");
        var actions = new Div(
                Link.primary(StudyPaths.HOME, text("result.to-course")),
                Link.secondary(StudyPaths.quiz(sheet.quizId()), text("result.try-again")));
        actions.addClassName("page-actions");
        var section = Pieces.section(
                text("result.mark"),
                figure,
                Pieces.meter(result.share(), text("result.percent", Numbers.percent(result.share()))),
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

    private static Component questions(AttemptSheet sheet) {
        var frame = new AttemptFrame().graded();
        int number = 1;
        for (var item : sheet.items()) {
            frame.add(new ResponseField(item, number++, sheet.items().size()));
        }
        return frame;
    }

    private static long count(AttemptSheet sheet, String outcome) {
        return sheet.items().stream()
                .map(AttemptSheet.Item::review)
                .filter(review ->
                        review != null && review.path("outcome").asString("").equals(outcome))
                .count();
    }
}
