package app.salient.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Lessons;
import app.salient.lesson.live.CourseOnDisk;
import app.salient.question.Question;
import app.salient.question.QuestionId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Over every kind of question. What happens to a card then: {@link ChangedCourseContract}. */
class KeyChangeTest {
    private final Lessons course = new CourseOnDisk(Path.of("src/test/resources/kinds-course"), Clock.systemUTC());

    private List<Question> questions() {
        return course.current().quizzes().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .toList();
    }

    @Test
    void isNoneBetweenAQuestionAndItself() {
        assertThat(questions())
                .hasSizeGreaterThan(12)
                .allSatisfy(question -> assertThat(KeyChange.between(question, question))
                        .as(question.id().value())
                        .isFalse());
    }

    @Test
    void isOneBetweenTwoQuestionsOfOneKind() {
        var sea = question("sea-choice");
        assertThat(questions().stream().filter(other -> other.getClass() == sea.getClass() && !other.equals(sea)))
                .isNotEmpty()
                .allMatch(other -> KeyChange.between(sea, other));
    }

    private Question question(String id) {
        return course.current().question(new QuestionId(id)).orElseThrow();
    }
}
