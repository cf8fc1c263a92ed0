package app.salient.stance;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.GuestMerged;
import app.salient.account.PersonErased;
import app.salient.account.Visitor;
import app.salient.testing.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What becomes of stances when somebody goes, or a guest becomes part of an account. */
@TestPropertySource(properties = "salient.lessons=src/test/resources/kinds-course")
abstract class StanceTracesContract {
    @Autowired
    Standing standing;

    @Autowired
    StanceTracesQuery traces;

    @Autowired
    Cast cast;

    @Test
    void goWithWhoIsErased() {
        var anna = cast.student("Anna");
        say(anna, Step.BEFORE, "wall");
        cast.commit(() -> traces.on(new PersonErased(anna.id())));
        assertThat(picks(anna)).isEmpty();
    }

    @Test
    void comeAlongWithAGuestUnlessTheAccountHasAnswered() {
        var guest = guest();
        var anna = cast.student("Anna");
        say(guest, Step.BEFORE, "wall");
        cast.commit(() -> traces.on(new GuestMerged(guest.id(), anna.id())));
        assertThat(picks(anna)).containsExactly("wall");
        var other = guest();
        say(other, Step.BEFORE, "open");
        say(other, Step.AFTER, "open");
        cast.commit(() -> traces.on(new GuestMerged(other.id(), anna.id())));
        assertThat(picks(anna)).containsExactly("wall");
        assertThat(picks(other)).isEmpty();
    }

    private void say(Visitor who, Step step, String pick) {
        var said = List.of(new Said(step, step.ordinal() + 1, pick, Sureness.LOW, "price", null));
        as(who, () -> standing.keep(StanceContract.LESSON, StanceContract.POLL, OwnStance.keyOf(who.id()), said));
    }

    private List<String> picks(Visitor who) {
        return as(who, () -> standing.own(StanceContract.LESSON, StanceContract.POLL)).answers().stream()
                .map(OwnStance.Answer::pick)
                .toList();
    }
}
