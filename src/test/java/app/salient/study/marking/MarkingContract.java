package app.salient.study.marking;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.classroom.ClassLife;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.CoTeaching;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.grading.MarkAudit;
import app.salient.testing.Cast;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What people give counts instead of what is computed, until they take it back. On a real database. */
abstract class MarkingContract {
    private static final String QUIZ = "the-sea";

    @DynamicPropertySource
    static void course(DynamicPropertyRegistry registry) {
        registry.add("salient.lessons", () -> "src/test/resources/kinds-course");
    }

    @Autowired
    Teaching teaching;

    @Autowired
    CoTeaching coTeaching;

    @Autowired
    ClassLife life;

    @Autowired
    Joining joining;

    @Autowired
    Starting starting;

    @Autowired
    Answering answering;

    @Autowired
    Studying studying;

    @Autowired
    Marking marking;

    @Autowired
    MarkAudit audit;

    @Autowired
    Cast cast;

    private Visitor teacher;
    private Visitor student;
    private ClassroomCard card;
    private AttemptId attempt;
    private MarkableAnswer essay;

    @BeforeEach
    void anEssayIsHandedIn() {
        teacher = cast.instructor("Ms Harbour");
        student = cast.student("Anna");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneId.of("Europe/Kyiv")));
        as(student, () -> joining.join(card.code()));
        attempt = as(student, () -> starting.start(QUIZ, AttemptKind.GRADED).attempt())
                .orElseThrow();
        String text = "{\"kind\":\"essay\",\"text\":\"The island breaks the waves.\"}";
        as(
                student,
                () -> answering.answer(attempt, List.of(new AnswerChange("sea-essay", 1, text, null, false, null))));
        assertThat(waiting()).isEmpty();
        as(student, () -> studying.handIn(attempt));
        essay = waiting().getFirst();
    }

    @Test
    void queuesATextUntilSomebodyMarksItByTheRubric() {
        assertThat(essay.student()).isEqualTo("Anna");
        assertThat(mark(0, Map.of("waves", 1.5, "wind", 1.0), "Good.")).isEqualTo(Marking.Outcome.DONE);
        assertThat(waiting()).isEmpty();
        assertThat(list(ToMark.MARKED)).extracting(MarkableAnswer::id).containsExactly(essay.id());
        var item = item();
        assertThat(Objects.requireNonNull(item.review()).path("outcome").asString())
                .isEqualTo("partly");
        var given = Objects.requireNonNull(item.given());
        assertThat(given.points()).isEqualTo("2.5 of 3");
        assertThat(given.computed()).isEmpty();
        assertThat(given.by()).isEqualTo("Ms Harbour");
        assertThat(given.comment()).isEqualTo("Good.");
        assertThat(given.criteria())
                .extracting(AttemptSheet.GivenCriterion::points)
                .containsExactly("1.5 of 2", "1 of 1");
        assertThat(earned()).isEqualTo(2.5);
        assertThat(audit.differences(attempt)).isEmpty();
    }

    @Test
    void setsAComputedMarkAsideOnlyWithAReasonAndBringsItBack() {
        var other = list(ToMark.ALL).stream()
                .filter(each -> !each.waiting() && !each.id().equals(essay.id()))
                .findFirst()
                .orElseThrow();
        double possible = sheet(other.id()).possible();
        assertThat(mark(other.id(), 0, possible, " ")).isEqualTo(Marking.Outcome.NO_REASON);
        assertThat(mark(other.id(), 0, possible, "You were ill.")).isEqualTo(Marking.Outcome.DONE);
        assertThat(earned()).isEqualTo(possible);
        assertThat(sheet(other.id()).computed()).isZero();
        assertThat(as(teacher, () -> marking.clear(card.id().value(), other.id(), 1, "A slip.")))
                .isEqualTo(Marking.Outcome.DONE);
        assertThat(earned()).isZero();
        assertThat(sheet(other.id()).marks())
                .extracting(made -> made.by() + ": " + made.comment())
                .containsExactly("Ms Harbour: You were ill.", "Ms Harbour: A slip.");
        assertThat(audit.differences(attempt)).isEmpty();
    }

    @Test
    void waitsAgainWhenTheOnlyMarkOfATextIsTakenBack() {
        mark(0, Map.of("waves", 2.0, "wind", 1.0), "");
        as(teacher, () -> marking.clear(card.id().value(), essay.id(), 1, ""));
        assertThat(waiting()).extracting(MarkableAnswer::id).containsExactly(essay.id());
        assertThat(item().given()).isNull();
        assertThat(audit.differences(attempt)).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoWhoMarkAtTheSameTime() {
        var helper = cast.instructor("Mr Pier");
        as(teacher, () -> coTeaching.add(card.id(), Cast.signInName(helper)));
        assertThat(as(
                        helper,
                        () -> marking.mark(
                                card.id().value(), essay.id(), 0, 0, Map.of("waves", 1.0, "wind", 0.0), "Mine.")))
                .isEqualTo(Marking.Outcome.DONE);
        assertThat(mark(0, Map.of("waves", 2.0, "wind", 1.0), "Mine!")).isEqualTo(Marking.Outcome.MARKED_MEANWHILE);
        assertThat(earned()).isEqualTo(1);
        assertThat(mark(1, Map.of("waves", 2.0, "wind", 1.0), "Mine!")).isEqualTo(Marking.Outcome.DONE);
        assertThat(earned()).isEqualTo(3);
    }

    @Test
    void refusesPointsThatTheRubricDoesNotHave() {
        for (var criteria : List.of(
                Map.of("waves", 2.5, "wind", 0.0),
                Map.of("waves", -1.0, "wind", 1.0),
                Map.of("waves", Double.NaN, "wind", 1.0),
                Map.of("waves", 1.0),
                Map.<String, Double>of())) {
            assertThat(mark(0, criteria, "")).isEqualTo(Marking.Outcome.POINTS_OUT_OF_RANGE);
        }
        assertThat(mark(0, Map.of("waves", 1.0, "wind", 1.0), "x".repeat(4_001)))
                .isEqualTo(Marking.Outcome.COMMENT_TOO_LONG);
        assertThat(sheet(essay.id()).marks()).isEmpty();
    }

    @Test
    void showsAndMarksNothingOfAStudentWhomTheInstructorDoesNotTeach() {
        var other = cast.instructor("Mr Other");
        var theirs = as(other, () -> teaching.newClass("Theirs", ZoneId.of("Europe/Kyiv")));
        for (UUID classroom : new UUID[] {card.id().value(), theirs.id().value(), UUID.randomUUID()}) {
            assertThat(as(other, () -> marking.list(classroom, ToMark.ALL))).isEmpty();
            assertThat(as(other, () -> marking.find(classroom, essay.id()))).isEmpty();
            assertThat(as(other, () -> marking.mark(classroom, essay.id(), 0, 1, Map.of(), "Mine.")))
                    .isEqualTo(Marking.Outcome.NOT_FOUND);
            assertThat(as(other, () -> marking.clear(classroom, essay.id(), 0, "")))
                    .isEqualTo(Marking.Outcome.NOT_FOUND);
        }
        for (Visitor notATeacher : new Visitor[] {student, guest(), cast.admin("Root")}) {
            assertThatThrownBy(
                            () -> as(notATeacher, () -> marking.list(card.id().value(), ToMark.ALL)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(
                            () -> as(notATeacher, () -> marking.clear(card.id().value(), essay.id(), 0, "")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void marksNothingInAnArchivedClassAndNamesNobodyInAnAnonymousOne() {
        as(teacher, () -> life.anonymise(card.id(), number -> "Student " + number));
        assertThat(waiting()).extracting(MarkableAnswer::student).containsExactly("Student 1");
        assertThat(mark(0, Map.of("waves", 1.0, "wind", 1.0), "")).isEqualTo(Marking.Outcome.NOT_FOUND);
    }

    private List<MarkableAnswer> waiting() {
        return list(ToMark.WAITING);
    }

    private List<MarkableAnswer> list(ToMark which) {
        return as(teacher, () -> marking.list(card.id().value(), which));
    }

    private MarkableAnswer.Sheet sheet(UUID answer) {
        return as(teacher, () -> marking.find(card.id().value(), answer)).orElseThrow();
    }

    private Marking.Outcome mark(int after, Map<String, Double> criteria, String comment) {
        return as(teacher, () -> marking.mark(card.id().value(), essay.id(), after, 0, criteria, comment));
    }

    private Marking.Outcome mark(UUID answer, int after, double points, String comment) {
        return as(teacher, () -> marking.mark(card.id().value(), answer, after, points, Map.of(), comment));
    }

    private AttemptSheet.Item item() {
        return as(student, () -> studying.sheet(attempt)).items().stream()
                .filter(each -> each.questionId().equals("sea-essay"))
                .findFirst()
                .orElseThrow();
    }

    private double earned() {
        return as(student, () -> studying.sheet(attempt))
                .result()
                .orElseThrow()
                .marks()
                .orElseThrow()
                .earned();
    }
}
