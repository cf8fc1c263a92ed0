package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.account.PersonId;
import app.salient.design.Numbers;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Quiz;
import app.salient.study.correction.DryRun;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a decision would do to whom, before it is made; those whose marks change come first. */
class TrialTable extends Div {
    /** More than a page can use; the line above counts all. */
    private static final int MOST_SHOWN = 200;

    private final Names names;
    private final Paragraph count = new Paragraph();
    private final Div rows = new Div();

    /** What learners and quizzes are called; learners of other instructors have no name here. */
    record Names(Map<PersonId, String> students, Catalogue catalogue) {
        String of(PersonId learner) {
            String name = students.get(learner);
            return name == null ? text("change.somebody") : name;
        }

        String quiz(String id) {
            return catalogue
                    .lesson(id)
                    .map(Lesson::title)
                    .or(() -> catalogue.quiz(id).map(Quiz::title))
                    .orElse(id);
        }
    }

    TrialTable(Names names) {
        this.names = names;
        count.addClassName("trial-count");
        count.getElement().setAttribute("role", "status");
        add(count, rows);
    }

    void show(DryRun run) {
        count.setText(text("change.count", run.changed(), run.rows().size(), run.lowered()));
        var table = new DataTable(
                text("change.trial"),
                List.of(text("change.learner"), text("change.quiz"), text("change.question"), text("change.total")));
        run.rows().stream()
                .sorted(Comparator.comparing(DryRun.Row::changes)
                        .reversed()
                        .thenComparing(row -> !names.students().containsKey(row.learner()))
                        .thenComparing(row -> names.of(row.learner())))
                .limit(MOST_SHOWN)
                .forEach(row -> table.row(
                        new Span(names.of(row.learner())),
                        new Span(names.quiz(row.quizId())),
                        question(row),
                        new Span(total(row))));
        rows.removeAll();
        rows.add(table);
        if (run.rows().size() > MOST_SHOWN) {
            rows.add(new Paragraph(text("change.more", run.rows().size() - MOST_SHOWN)));
        }
    }

    private static Span question(DryRun.Row row) {
        if (!row.changes()) {
            return new Span(text("change.same", Numbers.points(row.before())));
        }
        boolean out = row.before() == row.after() && row.possibleAfter() < row.possibleBefore();
        var words = new Span(
                out
                        ? text("change.left-out", Numbers.points(row.before()))
                        : text("change.from-to", Numbers.points(row.before()), Numbers.points(row.after())));
        words.addClassName("changes-mark");
        return words;
    }

    private static String total(DryRun.Row row) {
        if (row.possibleBefore() == 0) {
            return text("change.open");
        }
        String before = text("change.of", Numbers.points(row.totalBefore()), Numbers.points(row.possibleBefore()));
        String after = text("change.of", Numbers.points(row.totalAfter()), Numbers.points(row.possibleAfter()));
        return before.equals(after) ? before : text("change.from-to", before, after);
    }
}
