package app.salient.insight.ui;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.ClassLife;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.design.Bars;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.ViewTest;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages below a class: a question, a quiz, a student, an attempt, and paper. */
class ReportViewsTest extends ViewTest {
    private static final String SEA = "reading-the-sea";
    private static final String NOTHING = "There is nothing at this address";

    @Autowired
    Teaching teaching;

    @Autowired
    ClassLife life;

    @Autowired
    Joining joining;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Answering answering;

    private ClassroomCard card;

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Harbour");
    }

    @BeforeEach
    void aClass() {
        card = teaching.newClass("History 9B", ZoneOffset.UTC);
    }

    @Test
    void aQuestionThatNobodyAnsweredTeachesToShareTheCode() {
        open(at("question/sea-1"));
        assertThat(words()).contains("No answers yet", card.code().shown());
        assertThat(find(SeenQuestion.class, screen()).all()).hasSize(1);
    }

    @Test
    void aQuestionSaysHowManyAnswersItsFiguresRestOn() {
        take(joined("Anna"), "twice", "sure");
        take(joined("Bo"), "once", "sure");
        open(at("question/sea-1"));
        assertThat(words())
                .contains("Too few answers to tell: 2 of 20", "2 said how sure they were", "1 (50\u00a0%)", "50\u00a0%")
                .contains("01-reading-the-sea/quiz.yaml:", "Open the passage");
        assertThat(find(Bars.class, screen()).all()).hasSize(1);
    }

    @Test
    void aQuestionThatTheStrongHaveWrongIsFlaggedWithItsRule() {
        for (int i = 0; i < 20; i++) {
            var student = joined("Student " + i);
            var attempt = start(student);
            boolean strong = i % 2 == 0;
            answer(student, attempt, 1, strong ? "once" : "twice", "sure");
            for (int rest = 2; rest <= 5; rest++) {
                answer(student, attempt, rest, strong ? "twice" : "once", "think");
            }
            as(student, () -> studying.handIn(attempt));
        }
        open(at("question/sea-1"));
        assertThat(words())
                .contains("check the key", "Rule: discrimination below 0", "The strong half chooses “Once a day”")
                .contains("sure and wrong: talk about it");
        open("teach/class/" + card.id());
        assertThat(words()).contains("Those who do well elsewhere do worse here", "20 answers");
    }

    @Test
    void aQuizShowsHowTheResultsLieAndEveryQuestion() {
        take(joined("Anna"), "twice", "sure");
        take(joined("Bo"), "once", "guess");
        open(at("quiz/" + SEA));
        assertThat(words()).contains("First tries of 2 students", "mean", "median", "Cronbach’s alpha");
        assertThat(find(Bars.class, screen()).all()).hasSize(1);
        open(at("quiz/spring-and-neap"));
        assertThat(words()).contains("No answers yet");
    }

    @Test
    void aStudentsTimelineLeadsToTheAttemptAsTheySawIt() {
        var anna = joined("Anna");
        var attempt = take(anna, "twice", "sure");
        open(at("student/" + anna.id()));
        assertThat(words()).contains("5 of 6 points", "Took the quiz of Reading the sea");
        open(at("student/" + anna.id() + "/attempt/" + attempt));
        assertThat(words()).contains("As Anna sees it", "5 of 6 points");
        assertThat(find(SeenQuestion.class, screen()).all()).hasSize(6);
    }

    @Test
    void paperHoldsEverybodyAndEveryQuestion() {
        joined("Anna");
        take(joined("Bo"), "twice", "sure");
        open(at("print"));
        assertThat(words()).contains("Anna", "not started", "Bo", "5 of 6 points", "facility");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "question/no-such",
                "quiz/no-such",
                "student/rubbish",
                "student/00000000-0000-0000-0000-000000000000",
                "student/rubbish/attempt/rubbish"
            })
    void whatIsNotThereIsNotThere(String path) {
        open(at(path));
        assertThat(title()).isEqualTo(NOTHING);
    }

    @Test
    void anotherInstructorsClassDoesNotExist() {
        var anna = joined("Anna");
        var attempt = take(anna, "twice", "sure");
        var other = cast.instructor("Mr Other");
        var theirs = as(other, () -> teaching.newClass("Theirs", ZoneOffset.UTC));
        for (String path : List.of("question/sea-1", "quiz/" + SEA, "print", "student/" + anna.id())) {
            open("teach/class/" + theirs.id() + "/" + path);
            assertThat(title()).as(path).isEqualTo(NOTHING);
        }
        var own = teaching.newClass("Another of mine", ZoneOffset.UTC);
        open("teach/class/" + own.id() + "/student/" + anna.id() + "/attempt/" + attempt);
        assertThat(title()).isEqualTo(NOTHING);
    }

    @Test
    void aStudentIsRemovedFromTheClassOnceThatIsConfirmed() {
        var anna = joined("Anna");
        open(at("student/" + anna.id()));
        assertThat(words()).contains("Their answers stay theirs and remain stored");
        press("Remove from class");
        assertThat(words()).contains("Remove Anna from this class?");
        press("No, keep");
        press("Remove from class");
        press("Yes, remove");
        assertThat(words()).contains("Anna is not in this class any more.").doesNotContain("What they did");
        open(at("student/" + anna.id()));
        assertThat(title()).isEqualTo(NOTHING);
    }

    @Test
    void nobodyIsRemovedFromAClassInTheArchive() {
        var anna = joined("Anna");
        life.archive(card.id());
        open(at("student/" + anna.id()));
        assertThat(words()).doesNotContain("Remove from class");
    }

    private String at(String path) {
        return "teach/class/" + card.id() + "/" + path;
    }

    private Visitor joined(String name) {
        var student = cast.student(name);
        as(student, () -> joining.join(card.code()));
        return student;
    }

    /** Gives the same answer to the first five questions. */
    private AttemptId take(Visitor who, String option, String certainty) {
        var attempt = start(who);
        for (int i = 1; i <= 5; i++) {
            answer(who, attempt, i, option, certainty);
        }
        as(who, () -> studying.handIn(attempt));
        return attempt;
    }

    private AttemptId start(Visitor who) {
        return as(who, () -> starting.start(SEA, AttemptKind.GRADED).attempt()).orElseThrow();
    }

    private void answer(Visitor who, AttemptId attempt, int number, String option, String certainty) {
        var change = new AnswerChange(
                "sea-" + number, 1, "{\"kind\":\"choice\",\"chosen\":[\"" + option + "\"]}", certainty, false, null);
        as(who, () -> answering.answer(attempt, List.of(change)));
    }
}
