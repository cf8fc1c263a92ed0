package app.salient.lesson.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Delivery;
import app.salient.lesson.Quiz;
import app.salient.lesson.Screens;
import app.salient.lesson.check.CheckLessons;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.LastGood;
import app.salient.lesson.rules.CheckedCourse;
import app.salient.question.KindNames;
import app.salient.question.Question;
import app.salient.question.Questions;
import app.salient.question.Stem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The course on harbours holds every kind of question and every way to take a quiz, for the end-to-end tests. */
class KindsCourseTest {
    private static final Path FOLDER = Path.of("src/test/resources/kinds-course");

    private final Catalogue course =
            CheckedCourse.read(new CourseFolder(FOLDER), LastGood.NOTHING).catalogue();

    @Test
    void hasNoErrors() {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = CheckLessons.run(List.of(FOLDER.toString()), print, print);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(" 0 errors");
        assertThat(code).isZero();
    }

    @Test
    void asksOneQuestionOfEveryKindInItsFirstQuiz() {
        assertThat(quiz("the-sea").questions())
                .extracting(Questions::kindOf)
                .containsExactlyInAnyOrderElementsOf(KindNames.ALL);
    }

    @Test
    void showsEveryKindOfBlockInItsFirstLesson() {
        var shown = course.lesson("the-sea")
                .orElseThrow()
                .blocks()
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(shown).containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
    }

    @Test
    void takesQuizzesInEveryWay() {
        assertThat(course.quizzes())
                .extracting(quiz -> quiz.rules().delivery())
                .contains(Delivery.PRACTICE, Delivery.HOMEWORK, Delivery.EXAM);
        assertThat(quiz("ships").rules().screens()).isEqualTo(Screens.PART);
        assertThat(quiz("ships").parts()).hasSize(2);
        var exam = quiz("weather").rules();
        assertThat(exam.minutes()).contains(20);
        assertThat(exam.attempts()).contains(1);
        assertThat(quiz("harbours").rules().shuffled()).isTrue();
        assertThat(List.of(quiz("harbours"), quiz("ships")))
                .allSatisfy(quiz ->
                        assertThat(quiz.size()).isLessThan(quiz.questions().size()));
    }

    @Test
    void hasWhatQuestionsMayHaveWithAndWithout() {
        List<Stem> stems =
                quiz("the-sea").questions().stream().map(Question::stem).toList();
        assertThat(stems).extracting(Stem::asksCertainty).contains(true, false);
        assertThat(stems).extracting(Stem::refutation).anyMatch(Optional::isPresent);
        assertThat(stems.stream().flatMap(stem -> stem.hints().stream()).map(Stem.Hint::cost))
                .contains(0.0, 0.25);
        assertThat(quiz("the-sea").questions())
                .extracting(Questions::canonical)
                .anySatisfy(text -> assertThat(text).contains("pin"));
    }

    private Quiz quiz(String lesson) {
        return course.quiz(lesson).orElseThrow();
    }
}
