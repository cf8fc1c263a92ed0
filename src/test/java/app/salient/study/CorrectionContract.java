package app.salient.study;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.lesson.Lessons;
import app.salient.lesson.SampleCourse;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A corrected fact regrades, with a trail, on a real database. */
@DirtiesContext
abstract class CorrectionContract {
    private static final Path FOLDER = CorrectedCourse.folder();

    @DynamicPropertySource
    static void course(DynamicPropertyRegistry registry) {
        registry.add("salient.lessons", FOLDER::toString);
    }

    @Autowired
    Starting starting;

    @Autowired
    Answering answering;

    @Autowired
    Studying studying;

    @Autowired
    Correcting correcting;

    @Autowired
    ChangeReport changes;

    @Autowired
    ClaimChanges claims;

    @Autowired
    CorrectionNews news;

    @Autowired
    Lessons lessons;

    @Autowired
    SteppingClock clock;

    @Autowired
    Cast cast;

    private CorrectedCourse course;
    private Visitor instructor;
    private final Visitor right = guest();
    private final Visitor wrong = guest();
    private AttemptId ofRight;
    private AttemptId ofWrong;

    /** Under the first key "twice" is right and "once" is wrong. */
    @BeforeEach
    void twoHaveAnswered() {
        course = new CorrectedCourse(new SampleCourse(FOLDER), lessons, clock, starting, answering);
        instructor = cast.instructor("Ms Korhonen");
        ofRight = course.answered(right, "twice");
        ofWrong = course.answered(wrong, "once");
        as(right, () -> studying.handIn(ofRight));
        as(wrong, () -> studying.handIn(ofWrong));
        course.turnTheKey();
    }

    @AfterEach
    void theKeyTurnsBack() {
        course.turnTheKeyBack();
    }

    @Test
    void saysWhatAChangedKeyTouches() {
        var change = undecided();
        assertThat(change.attempts()).isGreaterThanOrEqualTo(2);
        assertThat(change.marksThatDiffer()).isGreaterThanOrEqualTo(2);
        assertThat(change.passage()).isEqualTo("01-reading-the-sea#twice-a-day");
        assertThat(change.differences())
                .extracting(Difference::field)
                .containsExactlyInAnyOrder("options/once/correct", "options/twice/correct");
    }

    @Test
    void triesADecisionWithoutStoringAnything() {
        var run = as(instructor, () -> correcting.dryRun("sea-1", undecided().from(), Remedy.RESCORE, true));
        assertThat(rowOf(run, ofRight).after()).isZero();
        assertThat(rowOf(run, ofWrong).after()).isEqualTo(1);
        assertThat(rowOf(run, ofWrong).totalAfter())
                .isEqualTo(rowOf(run, ofWrong).totalBefore() + 1);
        assertThat(marks(right, ofRight).earned()).isEqualTo(1);
        assertThat(undecided().from()).isNotEmpty();
    }

    @Test
    void doesWhatTheDryRunSaid() {
        for (Remedy remedy : Remedy.values()) {
            for (boolean mayLower : new boolean[] {false, true}) {
                String from = undecided().from();
                var run = as(instructor, () -> correcting.dryRun("sea-1", from, remedy, mayLower));
                UUID made = decide(remedy, mayLower);
                for (var row : run.rows()) {
                    Visitor owner = row.attempt().equals(ofRight) ? right : wrong;
                    if (row.attempt().equals(ofRight) || row.attempt().equals(ofWrong)) {
                        var marks = marks(owner, row.attempt());
                        assertThat(marks.earned()).as(remedy + " " + mayLower).isEqualTo(row.totalAfter());
                        assertThat(marks.possible()).as(remedy + " " + mayLower).isEqualTo(row.possibleAfter());
                    }
                }
                as(instructor, () -> correcting.undo(made));
            }
        }
    }

    @Test
    void takesNoPointFromAnybodyWithoutTheTick() {
        decide(Remedy.RESCORE, false);
        assertThat(marks(right, ofRight).earned()).isEqualTo(1);
        assertThat(marks(wrong, ofWrong).earned()).isEqualTo(1);
    }

    @Test
    void dropsAQuestionForAll() {
        double possible = marks(right, ofRight).possible();
        decide(Remedy.DROP, false);
        assertThat(marks(right, ofRight).possible()).isEqualTo(possible - 1);
        assertThat(marks(right, ofRight).earned()).isZero();
    }

    @Test
    void tellsThoseWhoseMarksItChangedUntilTheyPutItAway() {
        decide(Remedy.RESCORE, false);
        assertThat(as(right, () -> news.own())).isEmpty();
        var told = as(wrong, () -> news.own());
        assertThat(told).singleElement().satisfies(item -> {
            assertThat(item.because()).isEqualTo("The tables were read wrongly.");
            assertThat(item.before()).isEqualTo("0 of 1");
            assertThat(item.after()).isEqualTo("1 of 1");
        });
        as(right, () -> {
            news.seen(told.getFirst().id());
            return true;
        });
        assertThat(as(wrong, () -> news.own()))
                .as("somebody else cannot put it away")
                .hasSize(1);
        as(wrong, () -> {
            news.seen(told.getFirst().id());
            return true;
        });
        assertThat(as(wrong, () -> news.own())).isEmpty();
    }

    @Test
    void showsTheAnswerAsItWasSeenAndAsCorrected() {
        decide(Remedy.RESCORE, false);
        var item = as(wrong, () -> studying.sheet(ofWrong)).items().getFirst();
        var corrected = Objects.requireNonNull(item.news());
        assertThat(Objects.requireNonNull(item.review()).get("outcome").asString())
                .isEqualTo("wrong");
        assertThat(Objects.requireNonNull(corrected.review()).get("outcome").asString())
                .isEqualTo("right");
    }

    @Test
    void canBeTakenBackForSevenDays() {
        UUID made = decide(Remedy.RESCORE, true);
        clock.forward(Duration.ofDays(7));
        assertThat(as(instructor, () -> correcting.undo(made))).isTrue();
        assertThat(as(instructor, () -> correcting.undo(made))).isFalse();
        assertThat(marks(right, ofRight).earned()).isEqualTo(1);
        assertThat(marks(wrong, ofWrong).earned()).isZero();
        assertThat(as(wrong, () -> news.own()))
                .singleElement()
                .satisfies(item -> assertThat(item.takenBack()).isTrue());
        assertThat(as(instructor, () -> changes.made())).anySatisfy(book -> {
            assertThat(book.id()).isEqualTo(made);
            assertThat(book.undoneAt()).isPresent();
        });
    }

    @Test
    void cannotBeTakenBackLater() {
        UUID made = decide(Remedy.RESCORE, true);
        clock.forward(Duration.ofDays(7).plusSeconds(1));
        assertThat(as(instructor, () -> correcting.undo(made))).isFalse();
        assertThat(marks(wrong, ofWrong).earned()).isEqualTo(1);
    }

    @Test
    void makesTheSameDecisionOnce() {
        assertThat(decide(Remedy.RESCORE, false)).isEqualTo(decideAgain());
        assertThat(marks(wrong, ofWrong).earned()).isEqualTo(1);
    }

    @Test
    void reachesAnAttemptThatWasOpenWhileItWasDecided() {
        course.turnTheKeyBack();
        var late = guest();
        var open = course.answered(late, "once");
        course.turnTheKey();
        decide(Remedy.RESCORE, false);
        as(late, () -> studying.handIn(open));
        assertThat(marks(late, open).earned()).isEqualTo(1);
    }

    @Test
    void canGiveFullMarksForAQuestionThatIsGone() {
        course.renameTheQuestion();
        String from = undecided().from();
        assertThatThrownBy(() -> as(instructor, () -> correcting.dryRun("sea-1", from, Remedy.RESCORE, true)))
                .isInstanceOf(IllegalArgumentException.class);
        decide(Remedy.FULL_MARKS, false);
        assertThat(marks(wrong, ofWrong).earned()).isEqualTo(1);
        new SampleCourse(FOLDER).replace(SampleCourse.QUIZ, "id: sea-one\n", "id: sea-1\n");
    }

    @Test
    void isForInstructorsOnly() {
        String from = undecided().from();
        assertThatThrownBy(() -> as(right, () -> correcting.decide("sea-1", from, Remedy.FULL_MARKS, false, "Mine")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(right, () -> changes.undecided())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void saysWhichClaimsHaveAnotherVerdictThanWhenTheyWereAskedAbout() {
        assertThat(as(instructor, () -> claims.all())).isEmpty();
        course.changeTheVerdict();
        assertThat(as(instructor, () -> claims.all())).singleElement().satisfies(change -> {
            assertThat(change.changesVerdict()).isTrue();
            assertThat(change.passages()).isPositive();
            assertThat(change.questions()).contains("sea-1");
            assertThat(change.attempts()).isGreaterThanOrEqualTo(2);
        });
        new SampleCourse(FOLDER).replace("claims.yaml", "verdict: contested", "verdict: accurate");
    }

    private ChangedQuestion undecided() {
        return as(instructor, () -> changes.undecided()).stream()
                .filter(change -> change.questionId().equals("sea-1"))
                .findFirst()
                .orElseThrow();
    }

    private UUID decide(Remedy remedy, boolean mayLower) {
        String from = undecided().from();
        return as(
                instructor, () -> correcting.decide("sea-1", from, remedy, mayLower, "The tables were read wrongly."));
    }

    private UUID decideAgain() {
        var made = as(instructor, () -> changes.made()).getFirst();
        var row = as(wrong, () -> studying.sheet(ofWrong)).items().getFirst();
        assertThat(row.news()).isNotNull();
        return as(
                instructor,
                () -> correcting.decide(
                        made.questionId(), made.from(), Remedy.RESCORE, false, "The tables were read wrongly."));
    }

    private AttemptSheet.Marks marks(Visitor who, AttemptId attempt) {
        return as(who, () -> studying.sheet(attempt))
                .result()
                .orElseThrow()
                .marks()
                .orElseThrow();
    }

    private static DryRun.Row rowOf(DryRun run, AttemptId attempt) {
        return run.rows().stream()
                .filter(row -> row.attempt().equals(attempt))
                .findFirst()
                .orElseThrow();
    }
}
