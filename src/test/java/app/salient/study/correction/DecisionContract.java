package app.salient.study.correction;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.study.Remedy;
import app.salient.study.attempt.Answers;
import app.salient.study.grading.MarkAudit;
import app.salient.study.grading.Regrading;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What is decided about corrected questions, by whom, and what is refused. */
abstract class DecisionContract extends CorrectedAnswersOfTwo {
    @Autowired
    Answers answers;

    @Autowired
    Regrading regrading;

    @Autowired
    MarkAudit audit;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesNoPointFromAnybodyWithoutTheTick() {
        decide(Remedy.RESCORE, false);
        assertThat(marks(right, ofRight).earned()).isEqualTo(1);
        assertThat(marks(wrong, ofWrong).earned()).isEqualTo(1);
    }

    @Test
    void leavesAQuestionOutOnlyWithTheTickWhenSomebodyWouldLoseByIt() {
        var before = marks(right, ofRight);
        var refused = as(instructor, () -> correcting.decide(undecided().plan(Remedy.DROP, false), BECAUSE));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Decision.WouldLower.class,
                        would -> assertThat(would.attempts()).isPositive());
        assertThat(marks(right, ofRight)).isEqualTo(before);
        assertThat(undecided().from()).isNotEmpty();
    }

    @Test
    void refusesADecisionAboutAnotherVersionThanTheCourseHas() {
        var plan = undecided().plan(Remedy.RESCORE, true);
        course.turnTheKeyBack();
        assertThat(as(instructor, () -> correcting.decide(plan, BECAUSE))).isEqualTo(new Decision.Moved());
        course.turnTheKey();
        assertThat(marks(right, ofRight).earned()).isEqualTo(1);
    }

    @Test
    void letsNobodyDecideOtherwiseAboutWhatIsDecided() {
        var stale = undecided();
        decide(Remedy.KEEP, false);
        assertThat(as(instructor, () -> correcting.decide(stale.plan(Remedy.FULL_MARKS, false), BECAUSE)))
                .isEqualTo(new Decision.DecidedBefore());
        assertThat(marks(wrong, ofWrong).earned()).isZero();
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
        var plan = undecided().plan(Remedy.RESCORE, false);
        var first = idOf(as(instructor, () -> correcting.decide(plan, BECAUSE)));
        assertThat(idOf(as(instructor, () -> correcting.decide(plan, BECAUSE)))).isEqualTo(first);
        assertThat(marks(wrong, ofWrong).earned()).isEqualTo(1);
    }

    /** On another server a mark was taken back, after the answers were read and before their attempts were held. */
    @Test
    void looksAtMarksAsTheyAreOnceItHoldsTheAttempts() {
        decide(Remedy.FULL_MARKS, false);
        var readBefore = answers.findByAttemptId(ofWrong);
        cast.commit(() -> jdbc.sql("update answer set fraction = 0, points = 0 where attempt_id = ?")
                .param(ofWrong.value())
                .update());
        cast.commit(() -> regrading.regrade(readBefore));
        assertThat(audit.differences(ofWrong)).isEmpty();
    }

    @Test
    void isForInstructorsOnly() {
        var plan = undecided().plan(Remedy.FULL_MARKS, false);
        assertThatThrownBy(() -> as(right, () -> correcting.decide(plan, "Mine")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(right, () -> changes.undecided())).isInstanceOf(AccessDeniedException.class);
    }
}
