package app.salient.insight;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.insight.items.ItemFigures;
import app.salient.insight.items.OptionCount;
import app.salient.insight.items.Rule;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.Certainty;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.reading.Reading;
import app.salient.testing.Cast;
import app.salient.testing.CountedStatements;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Lists, reports and timelines of a class, on a real database. */
abstract class ClassReportsContract {
    private static final String SEA = "reading-the-sea";

    @Autowired
    ClassInsight insight;

    @Autowired
    ClassReports reports;

    @Autowired
    StudentInsight students;

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Reading reading;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Answering answering;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    @Autowired
    CountedStatements statements;

    private Visitor teacher;
    private ClassroomCard card;

    @BeforeEach
    void aClass() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
    }

    @Test
    void countsTheFirstTryOfEachAndNoLaterOne() {
        var anna = joined("Anna");
        take(anna, 0, "guess");
        take(anna, 5, "sure");
        take(joined("Bo"), 5, "sure");
        var report = question("sea-1");
        assertThat(report.figures().n()).isEqualTo(2);
        assertThat(report.figures().facility()).isEqualTo(0.5);
        assertThat(report.figures().certainty().right(Certainty.SURE)).isEqualTo(1);
        assertThat(report.figures().certainty().wrong(Certainty.GUESS)).isEqualTo(1);
    }

    @Test
    void countsWhatWasChosenByTheUpperAndTheLowerHalf() {
        take(joined("Anna"), 5, "sure");
        take(joined("Bo"), 0, "sure");
        take(joined("Cem"), 0, "think");
        take(joined("Dee"), 4, "think");
        var version = question("sea-1").versions().getFirst();
        assertThat(version.current()).isTrue();
        assertThat(version.options().counts())
                .extracting(count -> count.pick().option())
                .containsExactly("Once a day", "Twice a day");
        assertThat(version.options().counts()).extracting(OptionCount::upper).containsExactly(0, 2);
        assertThat(version.options().counts()).extracting(OptionCount::lower).containsExactly(2, 0);
    }

    @Test
    void neverCountsPracticeNorWhoIsInAnotherClass() {
        var elsewhere = cast.student("Elsewhere");
        take(elsewhere, 5, "sure");
        var anna = joined("Anna");
        var practice = as(anna, () -> starting.start(SEA, AttemptKind.PRACTICE).attempt())
                .orElseThrow();
        answer(anna, practice, 5, "twice", "sure", 1);
        as(anna, () -> studying.handIn(practice));
        assertThat(as(teacher, () -> reports.question(card.id(), "sea-1"))).isEmpty();
        assertThat(as(teacher, () -> reports.quiz(card.id(), SEA))
                        .orElseThrow()
                        .figures()
                        .n())
                .isZero();
    }

    @Test
    void aNumberOnAListIsTheNumberOnTheDetailPage() {
        var random = new Random(1939);
        for (int i = 0; i < 24; i++) {
            take(
                    joined("Student " + i),
                    random.nextInt(6),
                    List.of("guess", "think", "sure").get(random.nextInt(3)));
        }
        var list = as(teacher, () -> insight.dashboard(card.id())).orElseThrow();
        var quiz = as(teacher, () -> reports.quiz(card.id(), SEA)).orElseThrow();
        assertThat(list.items()).isNotEmpty().isEqualTo(quiz.items());
        for (ItemFigures item : list.items()) {
            assertThat(question(item.questionId()).figures()).isEqualTo(item);
        }
        for (var student : list.progress().students()) {
            assertThat(as(teacher, () -> students.of(card.id(), student.id()))
                            .orElseThrow()
                            .student())
                    .isEqualTo(student);
        }
        assertThat(list.misbehaving()).allSatisfy(item -> assertThat(item.n()).isGreaterThanOrEqualTo(20));
    }

    @Test
    void saysWhichQuestionsMisbehaveOnceThereAreEnoughAnswers() {
        for (int i = 0; i < 19; i++) {
            take(joined("Student " + i), 1, "sure");
        }
        assertThat(dashboard().misbehaving()).isEmpty();
        assertThat(dashboard().tooFew()).isEqualTo(6);
        take(joined("The twentieth"), 1, "sure");
        assertThat(dashboard().misbehaving())
                .extracting(ItemFigures::questionId)
                .contains("sea-2");
        assertThat(dashboard().misbehaving().getFirst().flags()).contains(Rule.HARD);
        assertThat(dashboard().tooFew()).isZero();
    }

    @Test
    void listsWhoIsStuckWithTheQuestionsThatSaySo() {
        var anna = joined("Anna");
        take(anna, 2, "sure");
        take(joined("Bo"), 5, "sure");
        var stuck = dashboard().stuck();
        assertThat(stuck).hasSize(1);
        assertThat(stuck.getFirst().student()).isEqualTo(anna.id());
        assertThat(stuck.getFirst().why()).isEqualTo(Stuck.Why.LOW);
        assertThat(stuck.getFirst().missed()).containsExactly("sea-3", "sea-4", "sea-5", "sea-order");
        take(anna, 4, "sure");
        assertThat(dashboard().stuck()).isEmpty();
    }

    @Test
    void aQuizLeftForThreeDaysIsStuckAndNeverFailed() {
        var anna = joined("Anna");
        var open = start(anna);
        answer(anna, open, 1, "twice", "think", 1);
        assertThat(dashboard().stuck()).isEmpty();
        clock.forward(Duration.ofDays(3).plusMinutes(1));
        var stuck = dashboard().stuck();
        assertThat(stuck).hasSize(1);
        assertThat(stuck.getFirst().why()).isEqualTo(Stuck.Why.IDLE);
        assertThat(stuck.getFirst().answered()).isEqualTo(1);
        assertThat(stuck.getFirst().missed()).isEmpty();
    }

    @Test
    void tellsWhatAStudentDidNewestFirst() {
        var anna = joined("Anna");
        as(anna, () -> reading.sectionRead(SEA, "twice-a-day"));
        clock.forward(Duration.ofMinutes(5));
        take(anna, 3, "think");
        var events = as(teacher, () -> students.of(card.id(), anna.id()))
                .orElseThrow()
                .events();
        assertThat(events).hasSize(2);
        assertThat(events.get(0)).isInstanceOfSatisfying(StudentTimeline.Tried.class, tried -> {
            assertThat(tried.score()).contains(new ClassProgress.Score(3, 6));
            assertThat(tried.answered()).isEqualTo(5);
            assertThat(as(teacher, () -> students.attempt(card.id(), anna.id(), tried.attempt())))
                    .get()
                    .satisfies(sheet -> assertThat(sheet.items()).hasSize(6));
        });
        assertThat(events.get(1)).isInstanceOf(StudentTimeline.Read.class);
    }

    @Test
    void eachPanelTakesOneStatementHoweverManyStudentsThereAre() {
        for (int i = 0; i < 6; i++) {
            take(joined("Student " + i), i, "sure");
        }
        int ownership = as(teacher, () -> statements.during(() -> teaching.ownClass(card.id())));
        int four = as(teacher, () -> statements.during(() -> insight.dashboard(card.id())));
        assertThat(four - ownership)
                .as("lessons, assignments, stuck, questions")
                .isEqualTo(4);
        assertThat(as(teacher, () -> statements.during(() -> reports.quiz(card.id(), SEA))) - ownership)
                .isEqualTo(1);
        assertThat(as(teacher, () -> statements.during(() -> reports.question(card.id(), "sea-1"))) - ownership)
                .as("which quiz, figures, versions")
                .isEqualTo(3);
    }

    @Test
    void showsNothingToAnotherInstructorOrToAStudent() {
        var anna = joined("Anna");
        take(anna, 3, "sure");
        var attempt = as(teacher, () -> students.of(card.id(), anna.id())).orElseThrow().events().stream()
                .filter(StudentTimeline.Tried.class::isInstance)
                .map(event -> ((StudentTimeline.Tried) event).attempt())
                .findFirst()
                .orElseThrow();
        var other = cast.instructor("Mr Other");
        var theirs = as(other, () -> teaching.newClass("Theirs", ZoneOffset.UTC));
        assertThat(as(other, () -> insight.dashboard(card.id()))).isEmpty();
        assertThat(as(other, () -> reports.question(card.id(), "sea-1"))).isEmpty();
        assertThat(as(other, () -> reports.quiz(card.id(), SEA))).isEmpty();
        assertThat(as(other, () -> students.of(card.id(), anna.id()))).isEmpty();
        assertThat(as(other, () -> students.of(theirs.id(), anna.id()))).isEmpty();
        assertThat(as(other, () -> students.attempt(theirs.id(), anna.id(), attempt)))
                .isEmpty();
        var bo = joined("Bo");
        assertThat(as(teacher, () -> students.attempt(card.id(), bo.id(), attempt)))
                .isEmpty();
        assertThatThrownBy(() -> as(anna, () -> reports.quiz(card.id(), SEA)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(anna, () -> students.of(card.id(), anna.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Dashboard dashboard() {
        return as(teacher, () -> insight.dashboard(card.id())).orElseThrow();
    }

    private QuestionReport question(String id) {
        return as(teacher, () -> reports.question(card.id(), id)).orElseThrow();
    }

    private Visitor joined(String name) {
        var student = cast.student(name);
        as(student, () -> joining.join(card.code()));
        return student;
    }

    /** Has so many of the first five questions right and says the rest wrong; the sixth is left open. */
    private void take(Visitor who, int right, String certainty) {
        var attempt = start(who);
        for (int i = 1; i <= 5; i++) {
            answer(who, attempt, i, i <= right ? "twice" : "once", certainty, i);
        }
        as(who, () -> studying.handIn(attempt));
        clock.forward(Duration.ofMinutes(1));
    }

    private AttemptId start(Visitor who) {
        return as(who, () -> starting.start(SEA, AttemptKind.GRADED).attempt()).orElseThrow();
    }

    private void answer(Visitor who, AttemptId attempt, int number, String option, String certainty, int sequence) {
        var change = new AnswerChange(
                "sea-" + number,
                sequence,
                "{\"kind\":\"choice\",\"chosen\":[\"" + option + "\"]}",
                certainty,
                false,
                null);
        as(who, () -> answering.answer(attempt, List.of(change)));
    }
}
