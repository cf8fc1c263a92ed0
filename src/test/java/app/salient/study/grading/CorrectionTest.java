package app.salient.study.grading;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.PersonId;
import app.salient.study.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final Instant MADE = Instant.parse("2027-03-01T08:00:00Z");
    private static final PersonId TEACHER = new PersonId(new UUID(1, 2));

    static Correction correction(String to, Remedy remedy, boolean mayLower) {
        return new Correction(
                new UUID(3, 4), null, "q", "old", to, remedy, mayLower, "A typing error.", TEACHER, MADE, null, null);
    }

    private static final Correction MADE_NOW = correction("new", Remedy.RESCORE, false);

    @Test
    void aCorrectionCanBeUndoneForSevenDays() {
        assertThat(MADE_NOW.canBeUndone(MADE)).isTrue();
        assertThat(MADE_NOW.canBeUndone(MADE.plus(Duration.ofDays(7)))).isTrue();
        assertThat(MADE_NOW.canBeUndone(MADE.plus(Duration.ofDays(7)).plusNanos(1)))
                .isFalse();
    }

    @Test
    void aCorrectionThatWasUndoneHoldsNoLongerAndSaysWhoAndWhen() {
        var undone = MADE_NOW.undone(TEACHER, MADE.plusSeconds(5));
        assertThat(MADE_NOW.holds()).isTrue();
        assertThat(undone.holds()).isFalse();
        assertThat(undone.canBeUndone(MADE.plusSeconds(6))).isFalse();
        assertThat(undone.undoneBy()).isEqualTo(TEACHER);
        assertThat(undone.undoneAt()).isEqualTo(MADE.plusSeconds(5));
        assertThat(undone.reason()).isEqualTo(MADE_NOW.reason());
    }

    @Test
    void isTheSameWithTheSameRemedyAndTheSameLeave() {
        assertThat(MADE_NOW.isTheSameAs(correction("newer", Remedy.RESCORE, false)))
                .isTrue();
        assertThat(MADE_NOW.isTheSameAs(correction("new", Remedy.RESCORE, true)))
                .isFalse();
        assertThat(MADE_NOW.isTheSameAs(correction("new", Remedy.DROP, false))).isFalse();
    }
}
