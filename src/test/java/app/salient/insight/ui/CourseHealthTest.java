package app.salient.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Catalogue;
import app.salient.lesson.ClockAhead;
import app.salient.lesson.SampleCourse;
import app.salient.lesson.live.CourseOnDisk;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseHealthTest extends BrowserlessTest {
    @TempDir
    Path folder;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("app.salient.lesson.ui");
    }

    @Test
    void tellsAnInstructorWhatToMendAndWhere() {
        show(SampleCourse.in(folder)
                .replace(SampleCourse.LESSON, "(term:neap)", "(term:neep)")
                .replace("claims.yaml", "- id: C03", "- id: C04"));
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("2 errors, left out", "Sound");
        ListItem problem = find(ListItem.class).withClassName("problem").all().getFirst();
        assertThat(problem.getElement().getTextRecursively())
                .contains(SampleCourse.LESSON + ":16:3")
                .contains("There is no term \"neep\".")
                .contains("Correct the id");
        assertThat(problem.getElement().getAttribute("data-severity")).isEqualTo("error");
    }

    @Test
    void keepsWarningsApart() {
        show(SampleCourse.in(folder).replace(SampleCourse.LESSON, "[C01, C02, C03]", "[C01, C02]"));
        assertThat(find(ListItem.class)
                        .withClassName("problem")
                        .single()
                        .getElement()
                        .getAttribute("data-severity"))
                .isEqualTo("warning");
    }

    private static void show(SampleCourse course) {
        Catalogue catalogue = new CourseOnDisk(course.folder(), new ClockAhead()).current();
        UI.getCurrent()
                .add(
                        new LessonRows(catalogue),
                        ProblemList.errors(catalogue.problems()),
                        ProblemList.warnings(catalogue.problems()));
    }
}
