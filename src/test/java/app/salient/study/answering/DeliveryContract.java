package app.salient.study.answering;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.lesson.SampleCourse;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.NoSuchAttempt;
import app.salient.study.attempt.EarlierTries;
import app.salient.study.objection.Objecting;
import app.salient.study.objection.ObjectionInbox;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Time, attempts, hints and what comes too late, on a real database. The quiz: 20 minutes, two attempts, hints. */
@DirtiesContext
abstract class DeliveryContract {
    private static final String QUIZ = "reading-the-sea";

    @DynamicPropertySource
    static void course(DynamicPropertyRegistry registry) {
        registry.add("salient.lessons", DeliveryContract::folder);
    }

    private static String folder() {
        try {
            var course = SampleCourse.in(Files.createTempDirectory("salient-course"));
            course.replace(SampleCourse.QUIZ, "questions:\n", "minutes: 20\nattempts: 2\nquestions:\n");
            course.replace(
                    SampleCourse.QUIZ,
                    "    about: [C01]\n",
                    "    about: [C01]\n    hints: [{ text: Look twice. }, { text: Look again., cost: 0.25 }]\n");
            return course.folder().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Practising practising;

    @Autowired
    Hinting hinting;

    @Autowired
    Objecting objecting;

    @Autowired
    ObjectionInbox inbox;

    @Autowired
    Cast cast;

    @Autowired
    Answering answering;

    @Autowired
    Overdue overdue;

    @Autowired
    EarlierTries tries;

    @Autowired
    SteppingClock clock;

    final Visitor learner = guest();

    @Test
    void takesAnswersUntilTheEndByTheServersClock() {
        AttemptId attempt = start();
        clock.forward(Duration.ofMinutes(20));
        assertThat(send(attempt, 1, "twice", null)).isEqualTo(SavedAnswer.Fate.KEPT);
        clock.forward(Duration.ofMillis(1));
        assertThat(send(attempt, 2, "once", null)).isEqualTo(SavedAnswer.Fate.LATE);
        assertThat(sheet(attempt).items().getFirst().response()).contains("twice");
    }

    @Test
    void believesADeviceThatWasOfflineAtTheEndForTenMinutesAndFlagsIt() {
        AttemptId attempt = start();
        Instant end = sheet(attempt).endsAt().orElseThrow();
        clock.forward(Duration.ofMinutes(25));
        assertThat(send(attempt, 1, "twice", end.minusSeconds(1))).isEqualTo(SavedAnswer.Fate.KEPT);
        assertThat(send(attempt, 2, "once", end.plusSeconds(11))).isEqualTo(SavedAnswer.Fate.LATE);
        var item = as(learner, () -> studying.handIn(attempt)).items().getFirst();
        assertThat(item.fromGrace()).isEqualTo(end.minusSeconds(1));
        assertThat(item.response()).contains("twice");
    }

    @Test
    void believesHowLongAgoItWasAndNotWhatTheClockOfTheDeviceSays() {
        AttemptId attempt = start();
        clock.forward(Duration.ofMinutes(25));
        var dayAhead = clock.instant().plus(Duration.ofDays(1));
        assertThat(send(attempt, "sea-1", new Written(dayAhead, Duration.ofMinutes(6))))
                .isEqualTo(SavedAnswer.Fate.KEPT);
        var dayBehind = clock.instant().minus(Duration.ofDays(1));
        assertThat(send(attempt, "sea-2", new Written(dayBehind, Duration.ofMinutes(4))))
                .isEqualTo(SavedAnswer.Fate.LATE);
    }

    @Test
    void believesItNoLongerThanThat() {
        AttemptId attempt = start();
        Instant end = sheet(attempt).endsAt().orElseThrow();
        clock.forward(Duration.ofMinutes(30).plusMillis(1));
        assertThat(send(attempt, 1, "twice", end.minusSeconds(1))).isEqualTo(SavedAnswer.Fate.LATE);
        assertThat(sheet(attempt).isOpen()).as("asking for it closes it").isFalse();
        assertThat(sheet(attempt).result().orElseThrow().late()).isEqualTo(1);
    }

    @Test
    void handsInByItselfWhenNobodyIsThereToDoIt() {
        AttemptId attempt = start();
        send(attempt, 1, "twice", null);
        clock.forward(Duration.ofMinutes(30));
        overdue.handIn();
        assertThat(sheet(attempt).isOpen()).isTrue();
        clock.forward(Duration.ofSeconds(1));
        overdue.handIn();
        assertThat(sheet(attempt).result().orElseThrow().marks().orElseThrow().earned())
                .isEqualTo(1);
    }

    @Test
    void countsAttemptsForMarksButNotPractice() {
        as(learner, () -> studying.handIn(start()));
        as(learner, () -> starting.start(QUIZ, AttemptKind.PRACTICE));
        as(learner, () -> studying.handIn(start()));
        assertThat(as(learner, () -> starting.start(QUIZ, AttemptKind.GRADED))).isEqualTo(new Start.NoAttemptLeft(2));
        assertThat(as(learner, () -> starting.start(QUIZ, AttemptKind.PRACTICE)))
                .isInstanceOf(Start.Started.class);
    }

    @Test
    void givesHintsOneByOneAndTakesTheirCostOnce() {
        AttemptId attempt = start();
        assertThat(hints(attempt, 2)).as("not before the first").isEmpty();
        assertThat(hints(attempt, 1)).singleElement().asString().contains("Look twice");
        assertThat(hints(attempt, 1)).hasSize(1);
        assertThat(hints(attempt, 2)).hasSize(2);
        assertThat(hints(attempt, 3)).hasSize(2);
        send(attempt, 1, "twice", null);
        var result = as(learner, () -> studying.handIn(attempt));
        assertThat(result.result().orElseThrow().marks().orElseThrow().earned()).isEqualTo(0.75);
        assertThat(String.valueOf(result.items().getFirst().review())).contains("2 hints: −0.25");
        assertThat(hints(attempt, 3)).as("nothing after hand-in").hasSize(2);
    }

    @Test
    void letsPracticeTryAgainAndKeepsTheTryBefore() {
        AttemptId practice = as(
                        learner,
                        () -> starting.start(QUIZ, AttemptKind.PRACTICE).attempt())
                .orElseThrow();
        send(practice, 1, "once", null);
        as(learner, () -> practising.check(practice, "sea-1"));
        as(learner, () -> practising.retry(practice, "sea-1"));
        var open =
                as(learner, () -> practising.retry(practice, "sea-1")).items().getFirst();
        assertThat(open.review()).isNull();
        assertThat(open.tries()).isEqualTo(1);
        assertThat(send(practice, 2, "twice", null)).isEqualTo(SavedAnswer.Fate.KEPT);
        var again =
                as(learner, () -> practising.check(practice, "sea-1")).items().getFirst();
        assertThat(String.valueOf(again.review())).contains("\"outcome\":\"right\"");
        assertThat(tries.countByAttemptIdAndQuestionId(practice, "sea-1")).isEqualTo(1);
    }

    @Test
    void triesNothingAgainInAQuizForMarks() {
        AttemptId attempt = start();
        assertThatThrownBy(() -> as(learner, () -> practising.retry(attempt, "sea-1")))
                .isInstanceOf(NoSuchAttempt.class);
    }

    @Test
    void takesOneObjectionToAQuestionThatWasMarked() {
        AttemptId attempt = start();
        object(attempt, "Too early");
        assertThat(sheet(attempt).items().getFirst().objection()).isNull();
        as(learner, () -> studying.handIn(attempt));
        object(attempt, "  ");
        object(attempt, "The tables say otherwise.");
        object(attempt, "And again.");
        assertThat(sheet(attempt).items().getFirst().objection()).isEqualTo("The tables say otherwise.");
        assertThatThrownBy(() -> as(guest(), () -> objecting.object(attempt, "sea-1", "Not mine")))
                .isInstanceOf(NoSuchAttempt.class);
    }

    @Test
    void showsTheLearnerWhatTheInstructorAnswered() {
        AttemptId attempt = start();
        as(learner, () -> studying.handIn(attempt));
        object(attempt, "The tables say otherwise.");
        assertThat(sheet(attempt).items().getFirst().reply()).isNull();
        as(cast.instructor("Ms Korhonen"), () -> {
            var mine = inbox.open().stream()
                    .filter(open -> open.body().equals("The tables say otherwise."))
                    .toList();
            mine.forEach(open -> inbox.settle(open.id(), "They do now."));
        });
        assertThat(sheet(attempt).items().getFirst().reply()).isEqualTo("They do now.");
    }

    @Test
    void remembersWhatToLookAtAgain() {
        AttemptId attempt = start();
        as(learner, () -> answering.answer(attempt, List.of(new AnswerChange("sea-2", 1, null, null, true, null))));
        assertThat(sheet(attempt).items().get(1).flagged()).isTrue();
        assertThat(sheet(attempt).items().get(1).response()).isNull();
    }

    private void object(AttemptId attempt, String text) {
        as(learner, () -> objecting.object(attempt, "sea-1", text));
    }

    private AttemptId start() {
        return as(learner, () -> starting.start(QUIZ, AttemptKind.GRADED).attempt())
                .orElseThrow();
    }

    private AttemptSheet sheet(AttemptId attempt) {
        return as(learner, () -> studying.sheet(attempt));
    }

    private List<String> hints(AttemptId attempt, int step) {
        return as(learner, () -> hinting.take(attempt, "sea-1", step))
                .items()
                .getFirst()
                .hints();
    }

    private SavedAnswer.Fate send(AttemptId attempt, String question, Written written) {
        var change = new AnswerChange(question, 1, null, null, true, written);
        return as(learner, () -> answering.answer(attempt, List.of(change)))
                .getFirst()
                .fate();
    }

    private SavedAnswer.Fate send(AttemptId attempt, long sequence, String option, @Nullable Instant clientAt) {
        String json = "{\"kind\":\"choice\",\"chosen\":[\"" + option + "\"]}";
        var written = clientAt == null ? null : new Written(clientAt, Duration.between(clientAt, clock.instant()));
        var change = new AnswerChange("sea-1", sequence, json, null, false, written);
        return as(learner, () -> answering.answer(attempt, List.of(change)))
                .getFirst()
                .fate();
    }
}
