package app.salient.study.marking;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.account.guest.GuestWithCookie;
import app.salient.account.guest.Merging;
import app.salient.lesson.Lessons;
import app.salient.lesson.SampleCourse;
import app.salient.study.AttemptId;
import app.salient.study.Remedy;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Mark;
import app.salient.study.correction.ChangeReport;
import app.salient.study.correction.CorrectedCourse;
import app.salient.study.correction.Correcting;
import app.salient.study.grading.GivenMarks;
import app.salient.study.grading.MarkAudit;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whatever happens, in whatever order: computing all marks again from raw answers gives the stored ones. */
@DirtiesContext
abstract class MarksNeverDriftContract {
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
    Merging merging;

    @Autowired
    MarkAudit audit;

    @Autowired
    Answers answers;

    @Autowired
    GivingMarks giving;

    @Autowired
    GivenMarks given;

    @Autowired
    Lessons lessons;

    @Autowired
    SteppingClock clock;

    @Autowired
    Cast cast;

    private final Random random = new Random(20_250_306);
    private final Map<Visitor, String> cookies = new HashMap<>();
    private final Map<AttemptId, Visitor> attempts = new LinkedHashMap<>();
    private boolean turned;

    @Test
    void marksAreAlwaysWhatTheRawAnswersGive() {
        var course = new CorrectedCourse(new SampleCourse(FOLDER), lessons, clock, starting, answering);
        var instructor = cast.instructor("Mr Saari");
        for (int step = 0; step < 120; step++) {
            clock.forward(Duration.ofHours(random.nextInt(30)));
            switch (random.nextInt(9)) {
                case 0, 1 -> answer(course);
                case 2 -> handInSome();
                case 3 -> turn(course);
                case 4 -> mergeSome();
                case 5 -> giveOrTakeBack(instructor);
                default -> decideOrUndo(instructor);
            }
            int at = step;
            attempts.keySet()
                    .forEach(id -> assertThat(audit.differences(id))
                            .as("after step " + at)
                            .isEmpty());
        }
        assertThat(as(instructor, () -> changes.made())).hasSizeGreaterThan(5);
    }

    @Test
    void aMarkThatDriftedWouldBeFound() {
        var course = new CorrectedCourse(new SampleCourse(FOLDER), lessons, clock, starting, answering);
        answer(course);
        AttemptId id = attempts.keySet().iterator().next();
        as(java.util.Objects.requireNonNull(attempts.get(id)), () -> studying.handIn(id));
        var stored = answers.findByAttemptId(id).getFirst();
        cast.commit(() -> answers.save(stored.marked(new Mark(Answer.Outcome.SCORED, 0.5, 1))));
        assertThat(audit.differences(id)).isNotEmpty();
    }

    private void answer(CorrectedCourse course) {
        var browser = GuestWithCookie.fresh();
        Visitor someone = browser.visitor();
        cookies.put(someone, browser.cookie());
        attempts.put(course.answered(someone, random.nextBoolean() ? "twice" : "once"), someone);
    }

    private void handInSome() {
        attempts.forEach((id, owner) -> {
            if (random.nextInt(3) == 0) {
                as(owner, () -> studying.handIn(id));
            }
        });
    }

    /** One account takes over what several guests did, at the same quiz. */
    private void mergeSome() {
        var anna = cast.student("Anna");
        for (AttemptId id : List.copyOf(attempts.keySet())) {
            String cookie = cookies.get(attempts.get(id));
            if (cookie != null && random.nextInt(4) == 0) {
                assertThat(as(anna, () -> merging.bring(cookie))).isTrue();
                attempts.put(id, anna);
            }
        }
    }

    private void turn(CorrectedCourse course) {
        if (turned) {
            course.turnTheKeyBack();
        } else {
            course.turnTheKey();
        }
        turned = !turned;
    }

    private void giveOrTakeBack(Visitor instructor) {
        attempts.keySet().stream()
                .flatMap(id -> answers.findByAttemptId(id).stream())
                .skip(random.nextInt(5))
                .findFirst()
                .ifPresent(answer -> {
                    int latest = given.findByAnswerIdOrderByNumber(answer.id()).size();
                    @Nullable Double fraction = random.nextInt(3) == 0 ? null : random.nextInt(5) / 4.0;
                    assertThat(giving.give(answer.id(), latest, fraction, null, "Why.", instructor.id()))
                            .isTrue();
                });
    }

    private void decideOrUndo(Visitor instructor) {
        as(instructor, () -> {
            var open = changes.undecided();
            if (!open.isEmpty() && random.nextInt(3) > 0) {
                var change = open.get(random.nextInt(open.size()));
                var remedy = Remedy.values()[random.nextInt(Remedy.values().length)];
                boolean mayLower = random.nextBoolean();
                if (change.to().isPresent() || remedy != Remedy.RESCORE && remedy != Remedy.ACCEPT_BOTH) {
                    correcting.decide(change.plan(remedy, mayLower), "It was wrong.");
                }
            } else {
                changes.made().stream()
                        .filter(made -> made.undoableUntil().isPresent())
                        .skip(random.nextInt(3))
                        .findFirst()
                        .ifPresent(made -> correcting.undo(made.id()));
            }
        });
    }
}
