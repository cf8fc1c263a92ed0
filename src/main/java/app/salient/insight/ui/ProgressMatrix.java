package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomId;
import app.salient.design.Link;
import app.salient.insight.ClassProgress;
import app.salient.insight.InsightPaths;
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

/** Students by lessons: what they read and scored, in words and a tint. The names stay in sight; rows are drawn as they come. */
class ProgressMatrix extends Div {
    /** More rows than this scroll inside the matrix. */
    private static final int ROWS_IN_FULL = 12;

    private final ClassroomId classroom;
    private final Grid<ClassProgress.Student> grid = new Grid<>();
    private final List<ClassProgress.Student> students = new ArrayList<>();
    private final Span count = new Span();
    private final MatrixFilter filter;
    private final ListDataProvider<ClassProgress.Student> data = new ListDataProvider<>(students) {
        @Override
        public Object getId(ClassProgress.Student student) {
            return student.id();
        }
    };

    ProgressMatrix(ClassroomId classroom, List<Lesson> lessons) {
        this.classroom = classroom;
        addClassName("matrix");
        filter = new MatrixFilter(this::refilter);
        count.getElement().setAttribute("role", "status");
        count.addClassName("matrix-count");
        grid.getElement().setProperty("accessibleName", text("class.matrix"));
        grid.addThemeVariants(GridVariant.COLUMN_BORDERS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::name)
                .setHeader(text("class.student"))
                .setKey("student")
                .setComparator(Comparator.comparing(student -> student.name().toLowerCase(Locale.ROOT)))
                .setFrozen(true)
                .setResizable(true)
                .setWidth("min(13rem, 42vw)")
                .setFlexGrow(0);
        lessons.forEach(this::column);
        grid.setDataProvider(data);
        add(filter, count, grid);
    }

    private Link name(ClassProgress.Student student) {
        return new Link(InsightPaths.student(classroom, student.id()), student.name());
    }

    private void column(Lesson lesson) {
        String id = lesson.id().value();
        int sections = lesson.sections().size();
        grid.addColumn(student -> StandingWords.of(student.in(id), sections))
                .setHeader(new Link(InsightPaths.quiz(classroom, id), lesson.title()))
                .setKey(id)
                .setComparator(order(id))
                .setPartNameGenerator(student -> "level-" + student.in(id).level())
                .setTooltipGenerator(student -> StandingWords.of(student.in(id), sections))
                .setSortable(true)
                .setResizable(true)
                .setWidth("11rem");
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

    /** Keeps what is scrolled to, sorted and searched for. */
    void show(ClassProgress progress) {
        if (students.equals(progress.students())) {
            return;
        }
        students.clear();
        students.addAll(progress.students());
        grid.setAllRowsVisible(students.size() <= ROWS_IN_FULL);
        filter.setVisible(students.size() > 1);
        refilter();
    }

    private void refilter() {
        data.setFilter(filter::keeps);
        data.refreshAll();
        long kept = students.stream().filter(filter::keeps).count();
        count.setText(text("class.matrix.count", kept, students.size()));
    }
}
