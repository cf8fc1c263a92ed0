package app.salient.study.ui.lesson;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import app.salient.lesson.Section;
import app.salient.lesson.ui.LessonBody;
import app.salient.lesson.ui.WordsJson;
import app.salient.study.StudyPaths;
import app.salient.study.reading.Progress;
import app.salient.study.reading.ProgressQuery;
import app.salient.study.reading.Reading;
import app.salient.study.ui.question.Desk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A lesson to read, its claims to open, its sections to check yourself on. */
@Route("lesson/:id")
@AnonymousAllowed
class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Lessons lessons;
    private final Reading reading;
    private final Desk desk;
    private final ProgressQuery progress;
    private final WordsJson words;
    private String title = "";

    ReadingView(Lessons lessons, Reading reading, Desk desk, ProgressQuery progress, WordsJson words) {
        this.lessons = lessons;
        this.reading = reading;
        this.desk = desk;
        this.progress = progress;
        this.words = words;
        addClassName("lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var catalogue = lessons.current();
        event.getRouteParameters()
                .get("id")
                .flatMap(catalogue::lesson)
                .ifPresentOrElse(
                        lesson -> show(catalogue, lesson), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Catalogue catalogue, Lesson lesson) {
        removeAll();
        title = lesson.title();
        var own = progress.own();
        var checks = new SectionChecks(desk, lesson);
        var body = new LessonBody(catalogue, lesson, checks::field);
        var contents = new Contents(lesson, own.readIn(lesson.id().value()));
        var sections = new SectionWatch(
                body,
                section -> {
                    reading.sectionRead(lesson.id().value(), section);
                    contents.markRead(section);
                },
                section -> reading.sectionInView(lesson.id().value(), section));
        add(
                head(catalogue, lesson, own),
                new ReadingTools(),
                contents,
                new ClaimPanel(catalogue, lesson, words, checks.around(sections)),
                turn(catalogue, lesson, own));
    }

    private static Component head(Catalogue catalogue, Lesson lesson, Progress own) {
        int number = catalogue.lessons().indexOf(lesson) + 1;
        var objectives = new UnorderedList();
        objectives.addClassName("objectives");
        lesson.objectives().forEach(objective -> objectives.add(new ListItem(objective)));
        var head = new PageHead(lesson.title())
                .kicker(text("lesson.kicker", number, catalogue.lessons().size()))
                .lede(lesson.summary())
                .with(Pieces.facts(text("home.minutes", lesson.minutes())), objectives);
        own.placeIn(lesson.id().value())
                .flatMap(lesson::section)
                .filter(section -> !section.equals(lesson.sections().getFirst()))
                .ifPresent(section -> head.with(goOn(section)));
        return head;
    }

    /** Not taken there by itself: a page that jumps is harder to read than one that offers to. */
    private static Component goOn(Section section) {
        var link = new Anchor("#" + section.slug(), text("lesson.go-on", section.title()));
        link.addClassName("go-on");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private static Component turn(Catalogue catalogue, Lesson lesson, Progress own) {
        var nav = new Nav();
        nav.addClassName("lesson-turn");
        nav.getElement().setAttribute("aria-label", text("lesson.next-steps"));
        catalogue
                .quiz(lesson.id())
                .ifPresent(quiz -> nav.add(Link.primary(
                        StudyPaths.quiz(quiz.id().value()),
                        text(
                                own.quiz(quiz.id().value())
                                                .flatMap(Progress.QuizState::open)
                                                .isPresent()
                                        ? "quiz.continue"
                                        : "lesson.to-quiz"))));
        int next = catalogue.lessons().indexOf(lesson) + 1;
        if (next < catalogue.lessons().size()) {
            var following = catalogue.lessons().get(next);
            nav.add(Link.secondary(StudyPaths.lesson(following.id().value()), text("lesson.next", following.title())));
        }
        return nav;
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }
}
