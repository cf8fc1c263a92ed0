package app.salient.account.guest;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.People;
import app.salient.account.Visitor;
import app.salient.testing.Cast;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A code, written down by a guest, opens what they did on another browser. */
abstract class RecoveryContract {
    @Autowired
    Recovery recovery;

    @Autowired
    People people;

    @Autowired
    Merger merger;

    @Autowired
    Cast cast;

    private final Visitor lost = guest();
    private final String here = UUID.randomUUID().toString(); // an address of this test's own

    @Test
    void opensWhatTheGuestDidOnce() {
        String code = as(lost, () -> recovery.makeCode());
        assertThat(use(guest(), code)).isEqualTo(Recovery.Outcome.FOUND);
        assertThat(use(guest(), code)).isEqualTo(Recovery.Outcome.UNKNOWN);
        assertThat(people.findById(lost.id())).isEmpty();
    }

    @Test
    void bringsItToAnAccountToo() {
        String code = as(lost, () -> recovery.makeCode());
        assertThat(use(cast.student("Anna"), code)).isEqualTo(Recovery.Outcome.FOUND);
    }

    @Test
    void readsACodeHoweverItIsTyped() {
        String code = as(lost, () -> recovery.makeCode());
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]");
        String typed = code.replace("-", " ")
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(use(guest(), typed)).isEqualTo(Recovery.Outcome.FOUND);
    }

    @Test
    void forgetsTheCodeBefore() {
        String first = as(lost, () -> recovery.makeCode());
        String second = as(lost, () -> recovery.makeCode());
        assertThat(use(guest(), first)).isEqualTo(Recovery.Outcome.UNKNOWN);
        assertThat(use(guest(), second)).isEqualTo(Recovery.Outcome.FOUND);
    }

    @Test
    void staysGoodWhenItsOwnGuestTriesIt() {
        String code = as(lost, () -> recovery.makeCode());
        assertThat(use(lost, code)).isEqualTo(Recovery.Outcome.OWN);
        assertThat(use(guest(), code)).isEqualTo(Recovery.Outcome.FOUND);
    }

    @Test
    void slowsGuessingDown() {
        for (int i = 0; i < Recovery.TRIES_PER_ADDRESS; i++) {
            assertThat(use(lost, "00000-00000-00000-00000-00000-0")).isEqualTo(Recovery.Outcome.UNKNOWN);
        }
        assertThat(use(lost, as(lost, () -> recovery.makeCode()))).isEqualTo(Recovery.Outcome.WAIT_A_MINUTE);
    }

    @Test
    void givesNoCodeToAnAccount() {
        var anna = cast.student("Anna");
        assertThatThrownBy(() -> as(anna, () -> recovery.makeCode())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void changesNothingWhenItIsKilledHalfWay() {
        String code = as(lost, () -> recovery.makeCode());
        var anna = cast.student("Anna");
        assertThatThrownBy(() -> cast.commit(() -> {
                    assertThat(merger.merge(lost.id(), anna.id())).isTrue();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(people.findById(lost.id())).isPresent();
        assertThat(use(anna, code)).isEqualTo(Recovery.Outcome.FOUND);
    }

    private Recovery.Outcome use(Visitor who, String code) {
        return as(who, () -> recovery.use(code, here));
    }
}
