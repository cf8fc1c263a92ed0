package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.formats.Problem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;

/** What authors should mend, by file and line. */
class ProblemList extends Section {
    /** More than a page can use; the checker on the command line lists all. */
    private static final int MOST_SHOWN = 300;

    private ProblemList(String severity, List<Problem> found) {
        var list = new OrderedList();
        list.addClassName("problems");
        found.stream().limit(MOST_SHOWN).forEach(problem -> list.add(item(problem, severity)));
        add(new H2(text("content." + severity + "s", found.size())));
        if (found.isEmpty()) {
            add(new Paragraph(text("content.none")));
        } else if (severity.equals("warning")) {
            add(new NativeDetails(text("content.show-warnings"), list));
        } else {
            add(list);
        }
        if (found.size() > MOST_SHOWN) {
            add(new Paragraph(text("content.more", found.size() - MOST_SHOWN)));
        }
    }

    static ProblemList errors(List<Problem> all) {
        return new ProblemList("error", all.stream().filter(Problem::isError).toList());
    }

    static ProblemList warnings(List<Problem> all) {
        return new ProblemList(
                "warning", all.stream().filter(Predicate.not(Problem::isError)).toList());
    }

    private static Component item(Problem problem, String severity) {
        var word = new Span(text("content." + severity));
        word.addClassName("severity");
        var where = new Paragraph(new Code(problem.at().toString()), word);
        where.addClassName("where");
        var item = new ListItem(where, paragraph("what", problem.message()), paragraph("mend", problem.hint()));
        item.addClassName("problem");
        item.getElement().setAttribute("data-severity", severity);
        return item;
    }

    private static Paragraph paragraph(String className, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }
}
