package app.salient.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The course in this repository is fit to be served. */
class ShippedCourseTest {
    private final Catalogue course =
            Edition.read(new CourseFolder(Path.of("lessons")), LastGood.NOTHING).catalogue();

    @Test
    void hasNoErrors() {
        assertThat(course.problems()).filteredOn(Problem::isError).isEmpty();
    }

    @Test
    void showsEveryLessonItNamesWithAQuiz() {
        assertThat(course.course().lessons()).isNotEmpty();
        assertThat(course.lessons()).hasSameSizeAs(course.course().lessons());
        assertThat(course.lessons()).allMatch(lesson -> course.quiz(lesson.id()).isPresent());
        assertThat(course.quiz(QuizId.PLACEMENT)).isPresent();
        assertThat(course.quiz(QuizId.FINAL_TEST)).map(Quiz::size).contains(20);
    }
}
