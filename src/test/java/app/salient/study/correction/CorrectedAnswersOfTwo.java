package app.salient.study.correction;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.fail;

import app.salient.account.Visitor;
import app.salient.lesson.Lessons;
import app.salient.lesson.SampleCourse;
import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.Remedy;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Two have answered a question whose key is mended then, on a real database. */
@DirtiesContext
abstract class CorrectedAnswersOfTwo {
    static final Path FOLDER = CorrectedCourse.folder();
    static final String BECAUSE = "The tables were read wrongly.";

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

    CorrectedCourse course;
    Visitor instructor;
    final Visitor right = guest();
    final Visitor wrong = guest();
    AttemptId ofRight;
    AttemptId ofWrong;

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

    ChangedQuestion undecided() {
        return as(instructor, () -> changes.undecided()).stream()
                .filter(change -> change.questionId().equals("sea-1"))
                .findFirst()
                .orElseThrow();
    }

    UUID decide(Remedy remedy, boolean mayLower) {
        return idOf(as(instructor, () -> correcting.decide(undecided().plan(remedy, mayLower), BECAUSE)));
    }

    static UUID idOf(Decision decision) {
        return decision instanceof Decision.Made made ? made.id() : fail("not made: " + decision);
    }

    AttemptSheet.Marks marks(Visitor who, AttemptId attempt) {
        return as(who, () -> studying.sheet(attempt))
                .result()
                .orElseThrow()
                .marks()
                .orElseThrow();
    }

    static DryRun.Row rowOf(DryRun run, AttemptId attempt) {
        return run.rows().stream()
                .filter(row -> row.attempt().equals(attempt))
                .findFirst()
                .orElseThrow();
    }
}
