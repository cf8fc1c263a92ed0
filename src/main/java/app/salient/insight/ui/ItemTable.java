package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomId;
import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.insight.InsightPaths;
import app.salient.insight.items.ItemFigures;
import app.salient.lesson.Catalogue;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Every question of a quiz with its figures; those that misbehave come first. */
class ItemTable extends DataTable {
    ItemTable(ClassroomId classroom, List<ItemFigures> items, Catalogue catalogue) {
        super(
                text("quiz.report.questions"),
                List.of(
                        text("quiz.report.question"),
                        text("figure.n"),
                        text("figure.facility"),
                        text("figure.discrimination"),
                        text("quiz.report.flags")));
        items.stream()
                .sorted(Comparator.comparing((ItemFigures item) -> item.flags().isEmpty()))
                .forEach(item -> row(
                        new Link(
                                InsightPaths.question(classroom, item.questionId()),
                                QuestionWords.shortly(catalogue, item.questionId())),
                        new Span(String.valueOf(item.n())),
                        new Span(text("figure.percent", Numbers.percent(item.facility()))),
                        new Span(
                                item.discrimination().isPresent()
                                        ? FlagWords.signed(item.discrimination().getAsDouble())
                                        : text("figure.none")),
                        new Span(flags(item))));
    }

    private static String flags(ItemFigures item) {
        if (!item.hasEnough()) {
            return text("report.too-few", item.n(), ItemFigures.ENOUGH);
        }
        return item.flags().stream().map(rule -> FlagWords.sentence(item, rule)).collect(Collectors.joining(" "));
    }
}
