package app.salient.lesson.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Problem;
import app.salient.lesson.Catalogue;
import app.salient.lesson.ClaimId;
import app.salient.lesson.Lesson;
import app.salient.lesson.Quiz;
import app.salient.lesson.QuizId;
import app.salient.lesson.SampleCourse;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.rules.CheckedCourse;
import app.salient.question.QuestionId;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The placement check and the final test: quizzes of the course as a whole, in folders of their own. */
class CourseTestsTest {
    @TempDir
    Path folder;

    private SampleCourse course;

    @BeforeEach
    void aCourseWithTests() {
        course = SampleCourse.in(folder).withTests();
    }

    @Test
    void areRead() {
        assertThat(course.problems()).isEmpty();
        Catalogue catalogue = catalogue();
        assertThat(catalogue.quiz(QuizId.PLACEMENT).orElseThrow().size()).isEqualTo(5);
        Quiz test = catalogue.quiz("final-test").orElseThrow();
        assertThat(test.size()).isEqualTo(15);
        assertThat(test.questions()).hasSize(18);
        assertThat(catalogue.shortRoute()).extracting(Lesson::folder).containsExactly("02-spring-and-neap");
    }

    @Test
    void onlyTheFinalTestIsForClasses() {
        assertThat(catalogue().quizzes())
                .extracting(quiz -> quiz.id().value())
                .containsExactly("reading-the-sea", "spring-and-neap", "final-test");
    }

    @Test
    void aQuestionBelongsToTheLessonThatAnswersIt() {
        var id = new QuestionId("final-2");
        assertThat(catalogue().lessonOf(id)).map(Lesson::folder).contains("02-spring-and-neap");
        assertThat(catalogue().usesOf(new ClaimId("C01")))
                .filteredOn(use -> use.path().equals("/quiz/final-test"))
                .hasSize(18);
    }

    @Test
    void areLeftOutWhereTheCourseNamesNone() {
        course.replace("course.yaml", "tests: [placement, final-test]\n", "");
        assertThat(catalogue().quiz(QuizId.FINAL_TEST)).isEmpty();
        assertThat(catalogue().lessonOf(new QuestionId("final-2"))).isEmpty();
    }

    @Test
    void aBrokenOneIsShownAsItLastWas() {
        var good = course.read().good();
        course.replace("final-test/quiz.yaml", "kind: choice", "kind: chance");
        var now = CheckedCourse.read(new CourseFolder(folder), good).catalogue();
        assertThat(now.quiz(QuizId.FINAL_TEST).orElseThrow().questions()).hasSize(18);
        assertThat(now.problems()).anyMatch(Problem::isError);
    }

    @Test
    void areStillThereWhileTheCourseFileIsBroken() {
        course.write("course.yaml", "title: [");
        assertThat(catalogue().quiz(QuizId.FINAL_TEST)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tests: [placement, final-test] | tests: [exam] | There is no test called \"exam\".",
                "tests: [placement, final-test] | tests: [placement, placement] | stands here twice",
                "short-route: [02-spring-and-neap] | short-route: [] | has no short route to propose",
                "short-route: [02-spring-and-neap] | short-route: [03-storms] | is not a lesson of the course",
                "lessons: [01-reading-the-sea, | lessons: [01-final-test, | cannot be called final-test"
            })
    void theCourseFileIsRefused(String old, String now, String message) {
        course.replace("course.yaml", old, now);
        assertThat(course.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.isError()).isTrue();
            assertThat(problem.at().file()).isEqualTo("course.yaml");
        });
    }

    @Test
    void aTestWithoutItsFolderIsAnError() {
        course.replace("course.yaml", "short-route: [02-spring-and-neap]\n", "");
        SampleCourse bare = SampleCourse.in(folder.resolve("bare"));
        bare.append("course.yaml", "tests: [final-test]\n");
        assertThat(bare.problems())
                .extracting(Problem::toString)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).contains("final-test/quiz.yaml:1:1: error: The file is missing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placement/quiz.yaml | questions: | delivery: exam\\nquestions: | it proposes a route at hand-in",
                "placement/quiz.yaml | id: place-5 | id: final-5 | is used twice",
                "final-test/quiz.yaml | draw: 15 | draw: 9 | The final test asks 9 questions",
            })
    void theTestsAreHeldToTheirPurpose(String file, String old, String now, String message) {
        course.replace(file, old, now.replace("\\n", "\n"));
        assertThat(course.problems())
                .extracting(Problem::message)
                .anySatisfy(said -> assertThat(said).contains(message));
    }

    @Test
    void theFinalTestAsksAboutEveryLesson() {
        course.write(
                "final-test/quiz.yaml",
                course.text("final-test/quiz.yaml")
                        .replace("02-spring-and-neap#sun-and-moon", "01-reading-the-sea#twice-a-day"));
        assertThat(course.problems())
                .extracting(Problem::message)
                .containsExactly("No question of the final test leads back to the lesson 02-spring-and-neap.");
    }

    @Test
    void aPoolDoesNotHideWhatIsUnused() {
        course.append("glossary.yaml", "- { id: ebb, term: Ebb, definition: Falling water., aliases: [] }\n");
        assertThat(course.problems()).extracting(Problem::message).containsExactly("No lesson uses the term \"ebb\".");
    }

    private Catalogue catalogue() {
        return course.read().catalogue();
    }
}
