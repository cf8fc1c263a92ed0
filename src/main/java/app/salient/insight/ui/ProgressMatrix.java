package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.design.GridKeys;
import app.salient.design.Link;
import app.salient.insight.ClassProgress;
import app.salient.insight.ClassWork;
import app.salient.insight.InsightPaths;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Students by what they were asked and by lessons: how far they are, what they read and scored, in words and a tint. The names
 * stay in sight; rows are drawn as they come.
 */
class ProgressMatrix extends Div {
    /** More rows than this scroll inside the matrix. */
    private static final int ROWS_IN_FULL = 12;

    private final ClassroomCard card;
    private final Catalogue catalogue;
    private final Grid<ClassProgress.Student> grid = new Grid<>();
    private final List<ClassProgress.Student> students = new ArrayList<>();
    private ClassWork work = ClassWork.NONE;
    private final Span count = new Span();
    private final WorkLegend workLegend = new WorkLegend();
    private final MatrixFilter filter;
    private final ListDataProvider<ClassProgress.Student> data = new ListDataProvider<>(students) {
        @Override
        public Object getId(ClassProgress.Student student) {
            return student.id();
        }
    };

    ProgressMatrix(ClassroomCard card, Catalogue catalogue) {
        this.card = card;
        this.catalogue = catalogue;
        addClassName("matrix");
        filter = new MatrixFilter(this::refilter);
        count.getElement().setAttribute("role", "status");
        count.addClassName("matrix-count");
        grid.getElement().setProperty("accessibleName", text("class.matrix"));
        grid.addThemeVariants(GridVariant.COLUMN_BORDERS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        columns();
        grid.setDataProvider(data);
        add(workLegend, new Legend(), filter, count, new GridKeys(grid));
    }

    private void columns() {
        grid.removeAllColumns();
        grid.addComponentColumn(this::name)
                .setHeader(text("class.student"))
                .setKey("student")
                .setComparator(Comparator.comparing(student -> student.name().toLowerCase(Locale.ROOT)))
                .setFrozen(true)
                .setResizable(true)
                .setWidth("min(13rem, 42vw)")
                .setFlexGrow(0);
        work.asked().forEach(asked -> new WorkColumn(card, catalogue, asked).addTo(grid, () -> work));
        catalogue.lessons().forEach(this::column);
        workLegend.setVisible(!work.asked().isEmpty());
        filter.offerWork(!work.asked().isEmpty());
    }

    private Link name(ClassProgress.Student student) {
        return new Link(InsightPaths.student(card.id(), student.id()), student.name());
    }

    private void column(Lesson lesson) {
        String id = lesson.id().value();
        int sections = lesson.sections().size();
        grid.addColumn(student -> StandingWords.of(student.in(id), sections))
                .setHeader(new Link(InsightPaths.quiz(card.id(), id), lesson.title()))
                .setKey(id)
                .setComparator(order(id))
                .setPartNameGenerator(student -> "level-" + student.in(id).level())
                .setTooltipGenerator(student -> StandingWords.of(student.in(id), sections))
                .setSortable(true)
                .setResizable(true)
                .setWidth("15rem");
    }

    /** Who has got least far comes first. */
    private static Comparator<ClassProgress.Student> order(String lesson) {
        return Comparator.<ClassProgress.Student>comparingInt(
                        student -> student.in(lesson).level())
                .thenComparingDouble(student -> student.in(lesson)
                        .best()
                        .map(ClassProgress.Score::share)
                        .orElse(0.0))
                .thenComparingInt(student -> student.in(lesson).answered())
                .thenComparingInt(student -> student.in(lesson).sectionsRead());
    }

    /** Keeps what is scrolled to, sorted and searched for, unless something else is asked now. */
    void show(ClassProgress progress, ClassWork now) {
        if (students.equals(progress.students()) && work.equals(now)) {
            return;
        }
        boolean sameColumns = work.asked().equals(now.asked());
        work = now;
        if (!sameColumns) {
            columns();
        }
        students.clear();
        students.addAll(progress.students());
        grid.setAllRowsVisible(students.size() <= ROWS_IN_FULL);
        filter.setVisible(students.size() > 1);
        refilter();
    }

    private void refilter() {
        data.setFilter(this::isKept);
        data.refreshAll();
        long kept = students.stream().filter(this::isKept).count();
        count.setText(text("class.matrix.count", kept, students.size()));
    }

    private boolean isKept(ClassProgress.Student student) {
        return filter.keeps(student, work);
    }
}
