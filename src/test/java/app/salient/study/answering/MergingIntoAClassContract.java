package app.salient.study.answering;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.guest.GuestWithCookie;
import app.salient.account.guest.Merging;
import app.salient.classroom.AssignmentPlan;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a student did as a guest gets around nothing that their class asks of them. */
abstract class MergingIntoAClassContract extends AssignedQuizzes {
    @Autowired
    Merging merging;

    private final GuestWithCookie guest = GuestWithCookie.fresh();

    @Test
    void bringsATryAtAnExamAsPracticeAndTellsNothingBeforeItsEnd() {
        AttemptId attempt = handedIn();
        assign(exam(inHours(2), 30, 1));
        bring();
        assertThat(stored(attempt).kind()).isEqualTo(AttemptKind.PRACTICE);
        clock.forward(HOUR);
        AttemptId own = started(anna);
        assertThat(own).isNotEqualTo(attempt);
        handIn(anna, own);
        assertThat(stored(own).kind()).isEqualTo(AttemptKind.GRADED);
    }

    @Test
    void endsAGuestsOpenTryWhenTheExamIsOpenToo() {
        assign(exam(inHours(2), 30, 1));
        AttemptId exam = started(anna);
        AttemptId guests = started(guest.visitor());
        answer(guest.visitor(), guests);
        bring();
        assertThat(stored(exam).isOpen()).isTrue();
        assertThat(stored(guests).isOpen()).isFalse();
        assertThat(marksShown(anna, guests)).isFalse();
    }

    @Test
    void bringsATryAtLimitedHomeworkAsPractice() {
        AttemptId attempt = handedIn();
        assign(homework(2));
        bring();
        assertThat(stored(attempt).kind()).isEqualTo(AttemptKind.PRACTICE);
        assertThat(as(anna, () -> starting.taken(SEA))).isZero();
    }

    @Test
    void countsATryAtHomeworkWithoutDatesOrLimits() {
        AttemptId attempt = handedIn();
        assign(homework(null));
        bring();
        assertThat(stored(attempt).kind()).isEqualTo(AttemptKind.GRADED);
        assertThat(marksShown(anna, attempt)).isTrue();
    }

    private static AssignmentPlan homework(@Nullable Integer attempts) {
        return new AssignmentPlan(SEA, Delivery.HOMEWORK, null, null, null, attempts);
    }

    private AttemptId handedIn() {
        AttemptId attempt = started(guest.visitor());
        answer(guest.visitor(), attempt);
        handIn(guest.visitor(), attempt);
        return attempt;
    }

    private void bring() {
        assertThat(as(anna, () -> merging.bring(guest.cookie()))).isTrue();
    }
}
