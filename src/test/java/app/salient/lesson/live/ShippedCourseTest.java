package app.salient.lesson.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Problem;
import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.LooseDate;
import app.salient.lesson.Quiz;
import app.salient.lesson.QuizId;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.LastGood;
import app.salient.lesson.rules.CheckedCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The course in this repository is fit to be served. */
class ShippedCourseTest {
    private final Catalogue course = CheckedCourse.read(new CourseFolder(Path.of("lessons")), LastGood.NOTHING)
            .catalogue();

    @Test
    void hasNoErrors() {
        assertThat(course.problems()).filteredOn(Problem::isError).isEmpty();
    }

    /** The reader refuses anything else; said once more here, since hindsight would be the end of the exercise. */
    @Test
    void letsNobodyDecideWithHindsight() {
        var decisions = course.lessons().stream()
                .flatMap(Lesson::blocks)
                .filter(Block.Decision.class::isInstance)
                .map(Block.Decision.class::cast)
                .toList();
        assertThat(decisions).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.known()).hasSizeGreaterThan(3).allSatisfy(known -> {
                var asOf =
                        LooseDate.of(course.claim(known.claim()).orElseThrow().asOf());
                assertThat(asOf.orElseThrow().last()).isBeforeOrEqualTo(decision.date());
            });
            assertThat(decision.record().events())
                    .allSatisfy(event -> assertThat(event.day().orElseThrow()).isAfter(decision.date()));
        });
    }

    @Test
    void asksEveryPollBeforeAndAfter() {
        var polls = course.lessons().stream()
                .flatMap(Lesson::blocks)
                .filter(Block.Poll.class::isInstance)
                .map(Block.Poll.class::cast)
                .toList();
        assertThat(polls).extracting(Block.Poll::after).contains(false, true);
        assertThat(polls.stream().filter(Block.Poll::after)).hasSize(polls.size() / 2);
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
