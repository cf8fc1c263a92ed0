package app.salient.study.answering;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server's clock is set back while somebody answers, as when it had been wrong. */
abstract class ClockJumpContract extends AnswerPath {
    private static final Duration HOUR = Duration.ofHours(1);

    @AfterEach
    void goOn() {
        clock.forward(HOUR.multipliedBy(2));
    }

    @Test
    void takesNoNewAnswerForAnOldOne() {
        AttemptId attempt = start(learner);
        send(attempt, written("sea-1", 1, "once", Duration.ZERO));
        clock.forward(HOUR.negated());
        var saved = send(attempt, written("sea-1", 2, "twice", Duration.ZERO)).getFirst();
        assertThat(saved.fate()).isEqualTo(SavedAnswer.Fate.KEPT);
        assertThat(item(attempt, "sea-1").response()).contains("twice");
    }

    @Test
    void handsInWhatWasStartedInTheFuture() {
        AttemptId attempt = start(learner);
        send(attempt, written("sea-1", 1, "twice", Duration.ZERO));
        clock.forward(HOUR.negated());
        assertThat(as(learner, () -> studying.handIn(attempt)).result()).isPresent();
    }
}
