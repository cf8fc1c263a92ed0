package app.salient.study.answering;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Answers to one attempt from several windows and devices. */
abstract class TwoDevicesContract extends AnswerPath {
    @Test
    void startsOneAttemptWhenManyTabsStartAtOnce() throws Exception {
        assertThat(Set.copyOf(atOnce(() -> start(learner)))).hasSize(1);
    }

    @Test
    void keepsTheLatestChangeWhateverOrderTheyArriveIn() {
        AttemptId attempt = start(learner);
        send(attempt, change("sea-1", 20, choice("twice")));
        var saved = send(attempt, change("sea-1", 10, choice("once")));

        assertThat(saved.getFirst().sequence()).isEqualTo(20);
        assertThat(item(attempt, "sea-1").response()).contains("twice");
        var onTop = send(attempt, change("sea-1", 21, choice("once")));
        assertThat(onTop.getFirst().sequence()).isEqualTo(21);
        assertThat(item(attempt, "sea-1").response()).contains("once");
    }

    @Test
    void keepsWhatWasWrittenLastWhenADeviceWasOfflineForLong() {
        AttemptId attempt = start(learner);
        clock.forward(Duration.ofMinutes(30));
        send(attempt, written("sea-1", 100, "twice", Duration.ZERO));
        var older = send(attempt, written("sea-1", 101, "once", Duration.ofMinutes(30)))
                .getFirst();
        assertThat(older.fate()).isEqualTo(SavedAnswer.Fate.OVERTAKEN);
        assertThat(item(attempt, "sea-1").response()).contains("twice");
        assertThat(onFile(attempt)).containsExactly("OVERTAKEN");
        send(attempt, written("sea-1", 101, "once", Duration.ofMinutes(30)));
        assertThat(onFile(attempt)).as("once").hasSize(1);
        assertThat(as(learner, () -> studying.handIn(attempt))
                        .result()
                        .orElseThrow()
                        .late())
                .as("it did not come after the end")
                .isZero();
    }

    @Test
    void takesTheOrderOfNumbersWhereTimesLeaveDoubt() {
        AttemptId attempt = start(learner);
        send(attempt, written("sea-1", 1, "once", Duration.ZERO));
        send(attempt, written("sea-1", 2, "twice", Duration.ofSeconds(30))); // the first was long on its way
        assertThat(item(attempt, "sea-1").response()).contains("twice");
    }

    @Test
    void losesNeitherOfTwoAnswersThatTwoDevicesCountedAlike() {
        AttemptId attempt = start(learner);
        send(attempt, change("sea-1", 5, choice("twice")));
        var other = send(attempt, change("sea-1", 5, choice("once"))).getFirst();
        assertThat(other.sequence()).as("so that the browser sends it again").isEqualTo(6);
        assertThat(item(attempt, "sea-1").response()).contains("twice");
        send(attempt, change("sea-1", 7, choice("once")));
        assertThat(item(attempt, "sea-1").response()).contains("once");
    }

    @Test
    void handsInOnceWhenManyTabsHandInAtOnce() throws Exception {
        AttemptId attempt = start(learner);
        send(attempt, change("sea-1", 1, choice("twice")));
        Callable<AttemptSheet> handIn = () -> as(learner, () -> studying.handIn(attempt));

        assertThat(atOnce(handIn)).allMatch(sheet -> !sheet.isOpen());
        assertThat(answers.findByAttemptId(attempt)).hasSize(6);
    }

    @Test
    void keepsTheLatestChangeWhenManyTabsSendAtOnce() throws Exception {
        AttemptId attempt = start(learner);
        var sequence = new AtomicLong();
        Callable<List<SavedAnswer>> send =
                () -> send(attempt, change("sea-1", sequence.incrementAndGet(), choice("once")));

        assertThat(atOnce(send)).hasSize(8);
        assertThat(item(attempt, "sea-1").sequence()).isEqualTo(8);
    }
}
