package app.salient.stance;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.account.making.Accounts;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Polls and decisions as a learner answers them, on a real database. */
@TestPropertySource(properties = "salient.lessons=src/test/resources/kinds-course")
abstract class StanceContract {
    static final String LESSON = "the-sea";
    static final String POLL = "wall";
    static final String DECISION = "harbour";

    @Autowired
    Standing standing;

    @Autowired
    Accounts accounts;

    @Autowired
    SteppingClock clock;

    private final Visitor learner = guest();

    @Test
    void keepsWhatWasSaidForWhoSaidIt() {
        var kept = poll(Step.BEFORE, 1, "wall");
        assertThat(kept).containsExactly(new Kept(Step.BEFORE, 1, clock.instant(), false));
        assertThat(own(learner, POLL).answers())
                .containsExactly(new OwnStance.Answer(Step.BEFORE, 1, "wall", Sureness.HIGH, "price", null));
        assertThat(own(guest(), POLL).answers()).isEmpty();
    }

    @Test
    void takesTheSameTwiceAndALateOneNot() {
        poll(Step.BEFORE, 5, "wall");
        clock.forward(Duration.ofMinutes(1));
        assertThat(poll(Step.BEFORE, 5, "wall").getFirst().at()).isBefore(clock.instant());
        assertThat(poll(Step.BEFORE, 3, "open").getFirst().sequence()).isEqualTo(5);
        assertThat(picks(POLL)).containsExactly("wall");
        poll(Step.BEFORE, 6, "open");
        assertThat(picks(POLL)).containsExactly("open");
    }

    @Test
    void leavesBothAnswersAsTheyAreOnceTheSecondIsGiven() {
        poll(Step.BEFORE, 1, "wall");
        poll(Step.AFTER, 2, "open");
        assertThat(poll(Step.BEFORE, 3, "no-wall").getFirst().isFinal()).isTrue();
        assertThat(poll(Step.AFTER, 4, "no-wall").getFirst()).satisfies(late -> {
            assertThat(late.isFinal()).isTrue();
            assertThat(late.sequence()).isEqualTo(4);
        });
        assertThat(poll(Step.AFTER, 2, "open").getFirst().isFinal()).isFalse();
        assertThat(picks(POLL)).containsExactlyInAnyOrder("wall", "open");
    }

    @Test
    void makesUpNoAnswerBeforeForWhoGaveNone() {
        poll(Step.AFTER, 1, "open");
        assertThatThrownBy(() -> poll(Step.BEFORE, 2, "wall")).isInstanceOf(BadStance.class);
    }

    @Test
    void takesBothStepsAtOnceFromABrowserThatWasOffline() {
        var steps = List.of(said(Step.EXPECTED, 2, "wall-first"), said(Step.CHOICE, 1, "build"));
        assertThat(keep(learner, DECISION, steps)).extracting(Kept::isFinal).containsExactly(false, false);
        assertThat(own(learner, DECISION).decided()).isPresent();
    }

    @Test
    void givesWhatFollowedToNobodyBeforeTheyHaveDecided() {
        assertThat(own(learner, DECISION).decided()).isEmpty();
        assertThatThrownBy(() -> keep(learner, DECISION, List.of(said(Step.EXPECTED, 1, "wall-first"))))
                .isInstanceOf(BadStance.class);
        keep(learner, DECISION, List.of(said(Step.CHOICE, 2, "build")));
        assertThat(own(learner, DECISION).decided()).isEmpty();
        keep(learner, DECISION, List.of(said(Step.CHOICE, 3, "wait")));
        keep(learner, DECISION, List.of(said(Step.EXPECTED, 4, "storm-first")));
        assertThat(own(learner, DECISION).decided()).isPresent();
        assertThat(keep(learner, DECISION, List.of(said(Step.CHOICE, 5, "build")))
                        .getFirst()
                        .isFinal())
                .isTrue();
        assertThat(picks(DECISION)).containsExactlyInAnyOrder("wait", "storm-first");
        assertThat(own(guest(), DECISION).decided()).isEmpty();
    }

    @Test
    void keepsANoteInOnesOwnWords() {
        var note = Said.of("choice", 1, "build", null, null, "  The boats.\nAnd <b>ä</b> 🌊 ");
        keep(learner, DECISION, List.of(note));
        assertThat(own(learner, DECISION).answers().getFirst().note()).isEqualTo("The boats.\nAnd <b>ä</b> 🌊");
        assertThatThrownBy(() -> Said.of("choice", 1, "build", null, null, "x".repeat(1_001)))
                .isInstanceOf(BadStance.class);
    }

    @Test
    void refusesWhatTheLessonDoesNotOffer() {
        assertThatThrownBy(() -> poll(Step.BEFORE, 1, "tower")).isInstanceOf(BadStance.class);
        assertThatThrownBy(() -> poll(Step.CHOICE, 1, "wall")).isInstanceOf(BadStance.class);
        assertThatThrownBy(() -> keep(learner, POLL, List.of(said(Step.BEFORE, 1, "wall"))))
                .isInstanceOf(BadStance.class);
        assertThatThrownBy(() -> keep(learner, DECISION, List.of(said(Step.CHOICE, 1, "storm-first"))))
                .isInstanceOf(BadStance.class);
        assertThatThrownBy(() -> keep(learner, "no-such", List.of(said(Step.CHOICE, 1, "build"))))
                .isInstanceOf(NoSuchBlock.class);
        assertThatThrownBy(() -> as(learner, () -> standing.own("no-such", POLL)))
                .isInstanceOf(NoSuchBlock.class);
        assertThat(own(learner, POLL).answers()).isEmpty();
    }

    /** On a shared computer an answer may arrive when somebody else has signed in. */
    @Test
    void takesNobodysAnswerForAnothers() {
        String anothers = OwnStance.keyOf(guest().id());
        assertThatThrownBy(() -> as(
                        learner,
                        () -> standing.keep(LESSON, DECISION, anothers, List.of(said(Step.CHOICE, 1, "build")))))
                .isInstanceOf(NoSuchBlock.class);
        assertThat(own(learner, DECISION).answers()).isEmpty();
        assertThat(own(learner, DECISION).key()).doesNotContain(learner.id().toString());
    }

    @Test
    void goesAlongWithAGuestWhoKeepsTheirProgress() {
        poll(Step.BEFORE, 1, "wall");
        var made = as(
                learner,
                () -> accounts.keepProgress("Nobody " + learner.id().toString().substring(0, 8), "a quiet harbour"));
        var student = ((Accounts.Outcome.Made) made).visitor();
        assertThat(own(student, POLL).answers()).hasSize(1);
    }

    private List<Kept> poll(Step step, long sequence, String pick) {
        return keep(learner, POLL, List.of(new Said(step, sequence, pick, Sureness.HIGH, "price", null)));
    }

    private static Said said(Step step, long sequence, String pick) {
        return new Said(step, sequence, pick, null, null, null);
    }

    private List<Kept> keep(Visitor who, String block, List<Said> said) {
        return as(who, () -> standing.keep(LESSON, block, own(who, block).key(), said));
    }

    private OwnStance own(Visitor who, String block) {
        return as(who, () -> standing.own(LESSON, POLL.equals(block) ? POLL : DECISION));
    }

    private List<String> picks(String block) {
        return own(learner, block).answers().stream()
                .map(OwnStance.Answer::pick)
                .toList();
    }
}
