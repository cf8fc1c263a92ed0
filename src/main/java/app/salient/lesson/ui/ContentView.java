package app.salient.lesson.ui;

import app.salient.formats.Problem;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The health of the lessons: what is shown, and what authors should mend, by file and line. */
@Route("content")
@RolesAllowed("INSTRUCTOR")
class ContentView extends Div implements HasDynamicTitle {
    /** More than a page can use; the checker on the command line lists all. */
    private static final int MOST_SHOWN = 300;

    private final Catalogue catalogue;

    ContentView(Lessons lessons) {
        catalogue = lessons.current();
        addClassNames("page", "content-page");
        var lede = classed(new Paragraph(getTranslation("lesson.content.lede")), "lede");
        var head = new Header(new H1(getTranslation("lesson.content.title")), lede);
        head.addClassNames("page-head", "compact");
        var rows = classed(new UnorderedList(), "rows");
        catalogue.course().lessons().forEach(folder -> rows.add(row(folder)));
        add(head, rows, problems("error", Problem::isError), problems("warning", problem -> !problem.isError()));
    }

    private Component row(String folder) {
        Optional<Lesson> lesson = catalogue.lessonInFolder(folder);
        Component title =
                lesson.<Component>map(l -> new Anchor(l.path(), l.title())).orElseGet(() -> new Span(folder));
        var main = new Div(classed(title, "row-title"));
        lesson.ifPresent(l -> main.add(classed(new Paragraph(size(l)), "row-note")));
        var item = new ListItem(classed(main, "row-main"), classed(new Div(health(folder, lesson)), "row-end"));
        return classed(item, "row");
    }

    private String size(Lesson lesson) {
        int asked =
                catalogue.quiz(lesson.id()).map(quiz -> quiz.questions().size()).orElse(0);
        return getTranslation(
                "lesson.content.size", lesson.sections().size(), lesson.checks().size(), asked);
    }

    private Component health(String folder, Optional<Lesson> lesson) {
        long errors = catalogue.problems().stream()
                .filter(problem -> problem.isError() && problem.at().file().startsWith(folder + "/"))
                .count();
        String key = errors == 0 ? "sound" : lesson.isPresent() ? "kept" : "left-out";
        var pill = classed(new Span(getTranslation("lesson.content." + key, errors)), "pill");
        pill.getElement().setAttribute("data-tone", errors == 0 ? "right" : "not-yet");
        return pill;
    }

    private Component problems(String severity, Predicate<Problem> wanted) {
        List<Problem> found = catalogue.problems().stream().filter(wanted).toList();
        var list = classed(new OrderedList(), "problems");
        found.stream().limit(MOST_SHOWN).forEach(problem -> list.add(item(problem, severity)));
        var section = new Section(new H2(getTranslation("lesson.content." + severity + "s", found.size())));
        if (found.isEmpty()) {
            section.add(new Paragraph(getTranslation("lesson.content.none")));
        } else if (severity.equals("warning")) {
            section.add(new NativeDetails(getTranslation("lesson.content.show-warnings"), list));
        } else {
            section.add(list);
        }
        if (found.size() > MOST_SHOWN) {
            section.add(new Paragraph(getTranslation("lesson.content.more", found.size() - MOST_SHOWN)));
        }
        return section;
    }

    private Component item(Problem problem, String severity) {
        var where = new Paragraph(
                new Code(problem.at().toString()),
                classed(new Span(getTranslation("lesson.content." + severity)), "severity"));
        var item = new ListItem(
                classed(where, "where"),
                classed(new Paragraph(problem.message()), "what"),
                classed(new Paragraph(problem.hint()), "mend"));
        item.getElement().setAttribute("data-severity", severity);
        return classed(item, "problem");
    }

    private static <C extends Component> C classed(C component, String cssClass) {
        return LedgerPage.classed(component, cssClass);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("lesson.content.title"));
    }
}
