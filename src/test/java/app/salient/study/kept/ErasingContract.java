package app.salient.study.kept;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.own.Leaving;
import app.salient.account.own.Tidying;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.study.AttemptId;
import app.salient.study.answering.AnswerPath;
import app.salient.study.reading.Reading;
import app.salient.testing.Cast;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes when somebody asked for it, or has long been away; and what stays. */
abstract class ErasingContract extends AnswerPath {
    private static final Duration LONG = Duration.ofDays(181);

    @Autowired
    Tidying tidying;

    @Autowired
    Leaving leaving;

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Reading reading;

    @Autowired
    Cast cast;

    @Test
    void erasesAGuestWhoHasLongNotComeBack() {
        AttemptId attempt = answered(learner);
        clock.forward(LONG);
        tidying.now();
        assertThat(rowsOf(learner, attempt)).containsOnly(0);
    }

    @Test
    void keepsAGuestWhoIsHereRightNow() {
        AttemptId attempt = answered(learner);
        clock.forward(LONG);
        as(learner, () -> reading.sectionRead("reading-the-sea", "who-measures"));
        tidying.now();
        assertThat(rowsOf(learner, attempt)).doesNotContain(0);
    }

    @Test
    void keepsAGuestUntilTheTimeIsOver() {
        AttemptId attempt = answered(learner);
        clock.forward(LONG.minusDays(2));
        tidying.now();
        assertThat(rowsOf(learner, attempt)).doesNotContain(0);
    }

    @Test
    void keepsAnAccountHoweverLongItIsAway() {
        var anna = cast.student("Anna");
        AttemptId attempt = answered(anna);
        clock.forward(LONG.multipliedBy(9));
        tidying.now();
        assertThat(rowsOf(anna, attempt)).doesNotContain(0);
    }

    @Test
    void neverErasesAGuestWhomAClassCountsOn() {
        AttemptId attempt = answered(learner);
        var teacher = cast.instructor("Ms Harbour");
        var card = as(teacher, () -> teaching.newClass("9B", ZoneOffset.UTC));
        var member = new Visitor(learner.id(), Role.STUDENT, "");
        as(member, () -> joining.join(card.code())); // guests cannot join today; should they ever
        clock.forward(LONG);
        tidying.now();
        assertThat(rowsOf(learner, attempt)).doesNotContain(0);
    }

    @Test
    void erasesAnAccountAWeekAfterItWasAskedForAndNotBefore() {
        var anna = cast.student("Anna");
        AttemptId attempt = answered(anna);
        assertThat(as(anna, () -> leaving.leave("not my password"))).isFalse();
        assertThat(as(anna, () -> leaving.leave(Cast.PASSWORD))).isTrue();
        clock.forward(Duration.ofDays(6));
        tidying.now();
        assertThat(rowsOf(anna, attempt)).doesNotContain(0);
        clock.forward(Duration.ofDays(1));
        tidying.now();
        assertThat(rowsOf(anna, attempt)).containsOnly(0);
    }

    @Test
    void staysWhenSomebodyThinksAgain() {
        var anna = cast.student("Anna");
        AttemptId attempt = answered(anna);
        as(anna, () -> leaving.leave(Cast.PASSWORD));
        clock.forward(Duration.ofDays(6));
        as(anna, () -> leaving.stay());
        clock.forward(Duration.ofDays(30));
        tidying.now();
        assertThat(rowsOf(anna, attempt)).doesNotContain(0);
    }

    @Test
    void erasesWhoBelongsToAClassWhenTheyAskForIt() {
        var anna = cast.student("Anna");
        var teacher = cast.instructor("Ms Harbour");
        var card = as(teacher, () -> teaching.newClass("9B", ZoneOffset.UTC));
        as(anna, () -> joining.join(card.code()));
        AttemptId attempt = answered(anna);
        as(anna, () -> leaving.leave(Cast.PASSWORD));
        clock.forward(Duration.ofDays(8));
        tidying.now();
        assertThat(rowsOf(anna, attempt)).containsOnly(0);
    }

    @Test
    void erasesNobodyElse() {
        var other = guest();
        AttemptId attempt = answered(learner);
        clock.forward(LONG);
        AttemptId others = answered(other);
        tidying.now();
        assertThat(rowsOf(learner, attempt)).containsOnly(0);
        assertThat(rowsOf(other, others)).doesNotContain(0);
    }

    private AttemptId answered(Visitor who) {
        AttemptId attempt = start(who);
        as(who, () -> answering.answer(attempt, List.of(change("sea-1", 1, choice("twice")))));
        as(who, () -> studying.handIn(attempt));
        as(who, () -> reading.sectionRead("reading-the-sea", "twice-a-day"));
        return attempt;
    }

    private List<Integer> rowsOf(Visitor who, AttemptId attempt) {
        return List.of(
                count("person where id = ?", who.id().value()),
                count("section_read where learner_id = ?", who.id().value()),
                count("attempt where id = ?", attempt.value()),
                count("draft where attempt_id = ?", attempt.value()),
                count("answer where attempt_id = ?", attempt.value()));
    }

    private int count(String rows, UUID id) {
        return jdbc.sql("select count(*) from " + rows)
                .param(id)
                .query(Integer.class)
                .single();
    }
}
