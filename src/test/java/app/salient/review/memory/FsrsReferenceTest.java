package app.salient.review.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same numbers as the published references. */
class FsrsReferenceTest {
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    private static final Phase[] PHASES = {Phase.NEW, Phase.LEARNING, Phase.REVIEW, Phase.RELEARNING};

    private final Fsrs fsrs = new Fsrs(Parameters.USUAL);

    @Test
    void goesThroughTwoThousandHistoriesAsTheReferenceDoes() {
        var histories = Vectors.of("histories.txt");
        histories.forEach(this::goThrough);
        assertThat(histories).hasSize(2_000);
    }

    private void goThrough(String[] history) {
        double retention = Double.parseDouble(history[0]);
        CardState card = CardState.NEW;
        @Nullable Instant last = null;
        for (int i = 1; i < history.length; i++) {
            String[] want = history[i].split(",");
            Instant at = START.plus(Duration.ofMinutes(Long.parseLong(want[0])));
            var reviewed = fsrs.review(card, Vectors.rating(want[1]), days(last, at), retention, null);
            card = reviewed.state();
            last = at;
            var memory = java.util.Objects.requireNonNull(card.memory());
            assertThat(memory.stability()).isCloseTo(Double.parseDouble(want[2]), within(1e-6));
            assertThat(memory.difficulty()).isCloseTo(Double.parseDouble(want[3]), within(1e-6));
            assertThat(card.phase()).isEqualTo(PHASES[Integer.parseInt(want[4])]);
            assertThat(card.step()).isEqualTo(Integer.parseInt(want[5]));
            assertThat(at.plus(reviewed.dueIn()))
                    .as("due in " + String.join(" ", history))
                    .isEqualTo(START.plus(Duration.ofMinutes(Long.parseLong(want[6]))));
        }
    }

    private static int days(@Nullable Instant last, Instant at) {
        return last == null
                ? 0
                : (int) ChronoUnit.DAYS.between(
                        last.atZone(ZoneOffset.UTC).toLocalDate(),
                        at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    @Test
    void givesThePublishedIntervals() {
        String[] vector = Vectors.line("published.txt", "intervals");
        CardState card = CardState.NEW;
        int days = 0;
        List<String> intervals = new ArrayList<>();
        for (String grade : vector[1].split(",")) {
            var reviewed = fsrs.review(card, Vectors.rating(grade), days, 0.9, null);
            card = reviewed.state();
            days = (int) reviewed.dueIn().toDays();
            intervals.add(Integer.toString(days));
        }
        assertThat(String.join(",", intervals)).isEqualTo(vector[2]);
    }

    @Test
    void givesThePublishedMemory() {
        String[] vector = Vectors.line("published.txt", "memory");
        String[] grades = vector[1].split(",");
        String[] days = vector[2].split(",");
        CardState card = CardState.NEW;
        for (int i = 0; i < grades.length; i++) {
            card = fsrs.review(card, Vectors.rating(grades[i]), Integer.parseInt(days[i]), 0.9, null)
                    .state();
        }
        var memory = java.util.Objects.requireNonNull(card.memory());
        String[] want = vector[3].split(",");
        assertThat(memory.stability()).isCloseTo(Double.parseDouble(want[0]), within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(Double.parseDouble(want[1]), within(1e-4));
    }

    @Test
    void beginsWithThePublishedMemory() {
        String[] vector = Vectors.line("published.txt", "first");
        String[] grades = vector[1].split(",");
        for (int i = 0; i < grades.length; i++) {
            var memory = fsrs.review(CardState.NEW, Vectors.rating(grades[i]), 0, 0.9, null)
                    .state()
                    .memory();
            assertThat(memory)
                    .isEqualTo(new Memory(
                            Double.parseDouble(vector[2].split(",")[i]),
                            Double.parseDouble(vector[3].split(",")[i])));
        }
    }

    @Test
    void forgetsAsTheReferenceDoes() {
        for (String[] line : Vectors.of("curve.txt")) {
            assertThat(fsrs.curve().recallAfter(Double.parseDouble(line[0]), Double.parseDouble(line[1])))
                    .isCloseTo(Double.parseDouble(line[2]), within(1e-8));
        }
    }

    @Test
    void movesIntervalsWithinTheRangeOfTheReference() {
        for (String[] line : Vectors.of("fuzz.txt")) {
            assertThat(Fuzz.around(Integer.parseInt(line[0]), Integer.parseInt(line[1])))
                    .as(String.join(" ", line))
                    .isEqualTo(new Fuzz.Range(Integer.parseInt(line[2]), Integer.parseInt(line[3])));
        }
    }
}
