package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.study.AttemptSheet;
import app.salient.study.StudyPaths;
import app.salient.study.reading.CourseRoute;
import app.salient.study.ui.question.Desk;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** What the placement check proposes, and the other route beside it. There is no mark: nothing was learnt yet. */
class PlacementResult extends Page {
    private final Consumer<CourseRoute> take;

    /** @param take is told which of the two was taken */
    PlacementResult(
            Desk desk, Catalogue catalogue, AttemptSheet sheet, AttemptSheet.Marks marks, Consumer<CourseRoute> take) {
        super("result", "placement-result");
        this.take = take;
        var proposed = CourseRoute.of(marks.share());
        boolean isShort = proposed == CourseRoute.SHORT;
        var shorter = way(CourseRoute.SHORT, catalogue.shortRoute(), isShort);
        var full = way(CourseRoute.FULL, catalogue.lessons(), !isShort);
        var ways = isShort ? new Div(shorter, full) : new Div(full, shorter);
        ways.addClassName("takeaways");
        add(
                new PageHead(text(isShort ? "placement.short.title" : "placement.full.title"))
                        .kicker(text(
                                "placement.kicker",
                                Tally.of(sheet.items()).right(),
                                sheet.items().size()))
                        .lede(text(isShort ? "placement.short.lede" : "placement.full.lede")),
                ways,
                new ReviewedQuestions(desk, sheet),
                new ReceiptLine(sheet.result().orElseThrow()));
    }

    private Section way(CourseRoute route, List<Lesson> lessons, boolean proposed) {
        String name = text(route == CourseRoute.SHORT ? "placement.short" : "placement.full");
        int minutes = lessons.stream().mapToInt(Lesson::minutes).sum();
        var list = new UnorderedList();
        lessons.forEach(lesson ->
                list.add(new ListItem(new Link(StudyPaths.lesson(lesson.id().value()), lesson.title()))));
        var section = Pieces.section(name);
        section.addClassNames("route", proposed ? "proposed" : "other");
        if (proposed) {
            section.add(new Paragraph(Pieces.pill(text("placement.proposed"), "accent")));
        }
        section.add(new Paragraph(new Span(text("placement.size", lessons.size(), minutes))), list);
        lessons.stream().findFirst().ifPresent(first -> section.add(start(first, route, proposed)));
        return section;
    }

    private Div start(Lesson first, CourseRoute route, boolean proposed) {
        String path = StudyPaths.lesson(first.id().value());
        String words = text(route == CourseRoute.SHORT ? "placement.short.start" : "placement.full.start");
        var link = proposed ? Link.primary(path, words) : Link.secondary(path, words);
        link.getElement().addEventListener("click", event -> take.accept(route));
        var actions = new Div(link);
        actions.addClassName("page-actions");
        return actions;
    }
}
