package app.salient.insight;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.reading.Reading;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What an instructor sees of a small class, on a real database. */
abstract class ClassProgressContract {
    private static final String SEA = "reading-the-sea";
    private static final String SECTION = "twice-a-day";

    @Autowired
    ClassInsight insight;

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

    private Visitor teacher;
    private Visitor anna;
    private ClassroomCard card;

    @BeforeEach
    void aClassWithAnna() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
        anna = joined("Anna");
    }

    @Test
    void listsNobodyBeforeAnyoneJoined() {
        var empty = as(teacher, () -> teaching.newClass("Empty", ZoneOffset.UTC));
        assertThat(as(teacher, () -> insight.of(empty.id())).orElseThrow().students())
                .isEmpty();
    }

    @Test
    void listsStudentsByName() {
        joined("zoe");
        joined("Bo");
        assertThat(students()).extracting(ClassProgress.Student::name).containsExactly("Anna", "Bo", "zoe");
    }

    @Test
    void saysNotStartedOfALessonNobodyTouched() {
        assertThat(standing(anna)).isEqualTo(ClassProgress.Standing.NOT_STARTED);
    }

    @Test
    void countsTheSectionsSomeoneHasRead() {
        as(anna, () -> reading.sectionRead(SEA, SECTION));
        as(anna, () -> reading.sectionRead(SEA, SECTION));
        assertThat(standing(anna)).isEqualTo(new ClassProgress.Standing(1, Optional.empty(), false, 0));
    }

    @Test
    void countsTheAnswersOfAQuizThatIsUnderWay() {
        var attempt = start(anna, AttemptKind.GRADED);
        answer(anna, attempt, 2, "twice");
        takeBack(anna, attempt, "sea-2");
        assertThat(standing(anna)).isEqualTo(new ClassProgress.Standing(0, Optional.empty(), true, 1));
    }

    @Test
    void showsTheBetterOfTwoResults() {
        take(anna, 1);
        take(anna, 4);
        take(anna, 2);
        assertThat(standing(anna).best()).contains(new ClassProgress.Score(4, 6));
        assertThat(standing(anna).quizOpen()).isFalse();
    }

    @Test
    void keepsTheBestResultWhileAnotherTryIsOpen() {
        take(anna, 3);
        answer(anna, start(anna, AttemptKind.GRADED), 1, "once");
        assertThat(standing(anna))
                .isEqualTo(new ClassProgress.Standing(0, Optional.of(new ClassProgress.Score(3, 6)), true, 1));
    }

    @Test
    void neverCountsPractice() {
        var practice = start(anna, AttemptKind.PRACTICE);
        answer(anna, practice, 5, "twice");
        assertThat(standing(anna)).isEqualTo(ClassProgress.Standing.NOT_STARTED);
        as(anna, () -> studying.handIn(practice));
        assertThat(standing(anna)).isEqualTo(ClassProgress.Standing.NOT_STARTED);
    }

    @Test
    void keepsStudentsApart() {
        var bo = joined("Bo");
        take(anna, 5);
        as(bo, () -> reading.sectionRead(SEA, SECTION));
        assertThat(standing(anna).best()).contains(new ClassProgress.Score(5, 6));
        assertThat(standing(anna).sectionsRead()).isZero();
        assertThat(standing(bo)).isEqualTo(new ClassProgress.Standing(1, Optional.empty(), false, 0));
    }

    @Test
    void leavesOutWhoIsInAnotherClassOnly() {
        var elsewhere = cast.student("Elsewhere");
        take(elsewhere, 5);
        assertThat(students()).extracting(ClassProgress.Student::id).containsExactly(anna.id());
    }

    @Test
    void showsNothingToAnotherInstructorOrToAStudent() {
        var other = cast.instructor("Mr Other");
        assertThat(as(other, () -> insight.of(card.id()))).isEmpty();
        assertThat(as(other, () -> insight.follow(card.id(), now -> {}))).isEmpty();
        assertThatThrownBy(() -> as(anna, () -> insight.of(card.id()))).isInstanceOf(AccessDeniedException.class);
    }

    private Visitor joined(String name) {
        var student = cast.student(name);
        as(student, () -> joining.join(card.code()));
        return student;
    }

    private List<ClassProgress.Student> students() {
        return as(teacher, () -> insight.of(card.id())).orElseThrow().students();
    }

    private ClassProgress.Standing standing(Visitor who) {
        return students().stream()
                .filter(student -> student.id().equals(who.id()))
                .findFirst()
                .orElseThrow()
                .in(SEA);
    }

    /** Takes the quiz with so many of its first five questions right, the others unanswered. */
    private void take(Visitor who, int right) {
        var attempt = start(who, AttemptKind.GRADED);
        answer(who, attempt, right, "twice");
        as(who, () -> studying.handIn(attempt));
        clock.forward(Duration.ofMinutes(1));
    }

    private AttemptId start(Visitor who, AttemptKind kind) {
        return as(who, () -> starting.start(SEA, kind).attempt()).orElseThrow();
    }

    private void answer(Visitor who, AttemptId attempt, int count, String option) {
        for (int i = 1; i <= count; i++) {
            change(who, attempt, "sea-" + i, 1, "{\"kind\":\"choice\",\"chosen\":[\"" + option + "\"]}");
        }
    }

    private void takeBack(Visitor who, AttemptId attempt, String question) {
        change(who, attempt, question, 2, null);
    }

    private void change(Visitor who, AttemptId attempt, String question, long sequence, @Nullable String response) {
        var change = new AnswerChange(question, sequence, response, null, false, null);
        as(who, () -> answering.answer(attempt, List.of(change)));
    }
}
