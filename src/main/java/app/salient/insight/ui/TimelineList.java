package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Pieces;
import app.salient.insight.InsightPaths;
import app.salient.insight.StudentTimeline;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a student did, the newest first, in the time of the class. */
class TimelineList extends Div {
    private final ClassroomCard card;
    private final StudentTimeline timeline;
    private final Catalogue catalogue;

    TimelineList(ClassroomCard card, StudentTimeline timeline, Catalogue catalogue) {
        this.card = card;
        this.timeline = timeline;
        this.catalogue = catalogue;
        if (timeline.events().isEmpty()) {
            add(new Paragraph(text("student.timeline.none")));
            return;
        }
        var rows = new Rows();
        timeline.events().forEach(event -> row(rows, event));
        add(rows);
    }

    private void row(Rows rows, StudentTimeline.Event event) {
        switch (event) {
            case StudentTimeline.Read read ->
                rows.row(title(text("student.read", section(read), lesson(read.lessonId()))), when(read));
            case StudentTimeline.Tried tried -> {
                var facts = when(tried);
                tried.handedInAt()
                        .ifPresentOrElse(
                                at -> facts.add(new Span(
                                        text("student.handed-in", card.time().words(at)))),
                                () -> facts.add(new Span(text("student.open", tried.answered()))));
                tried.score()
                        .ifPresent(score -> facts.add(new Span(text(
                                "student.score", Numbers.points(score.earned()), Numbers.points(score.possible())))));
                rows.row(title(text("student.tried", lesson(tried.lessonId()))), facts)
                        .add(Link.quiet(
                                InsightPaths.attempt(
                                        card.id(), timeline.student().id(), tried.attempt()),
                                text("student.as-seen")));
            }
        }
    }

    private Paragraph when(StudentTimeline.Event event) {
        var facts = Pieces.facts(card.time().words(event.at()));
        facts.addClassName("row-note");
        return facts;
    }

    private static Span title(String words) {
        var title = new Span(words);
        title.addClassName("row-title");
        return title;
    }

    private String lesson(String id) {
        return catalogue.lesson(id).map(Lesson::title).orElse(id);
    }

    private String section(StudentTimeline.Read read) {
        return catalogue
                .lesson(read.lessonId())
                .flatMap(lesson -> lesson.section(read.section()))
                .map(Section::title)
                .orElse(read.section());
    }
}
