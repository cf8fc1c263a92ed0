package app.salient.classroom;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptKind;
import app.salient.testing.Cast;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A student is taken out of a class, on a real database. */
abstract class RemovingContract extends AnnasClassContract {

    @Autowired
    CoTeaching coTeaching;

    @Autowired
    ClassLife life;

    @Autowired
    Removing removing;

    @Autowired
    Grouping grouping;

    @Autowired
    ExtraTime extraTime;

    @BeforeEach
    void homework() {
        as(
                teacher,
                () -> assigning.assign(card.id(), new AssignmentPlan(SEA, Delivery.HOMEWORK, null, null, null, null)));
    }

    @Test
    void takesTheStudentOffTheListAndItsWorkOffTheStudent() {
        as(teacher, () -> extraTime.set(card.id(), anna.id(), 2));
        assertThat(assignments.of(anna.id())).hasSize(1);
        assertThat(remove(teacher)).isTrue();
        assertThat(as(teacher, () -> grouping.of(card.id()))).isEmpty();
        assertThat(assignments.of(anna.id())).isEmpty();
        assertThat(assignments.timeFactor(anna.id())).isEqualTo(ExtraTime.USUAL);
    }

    @Test
    void leavesTheStudentWhatTheyAnsweredAndWhatTheyAreInTheMiddleOf() {
        var attempt = as(anna, () -> starting.start(SEA, AttemptKind.GRADED))
                .attempt()
                .orElseThrow();
        remove(teacher);
        assertThat(as(anna, () -> studying.sheet(attempt)).isOpen()).isTrue();
        assertThat(as(anna, () -> studying.handIn(attempt)).result()).isPresent();
    }

    @Test
    void letsTheStudentJoinAgainByTheCode() {
        remove(teacher);
        assertThat(as(anna, () -> joining.join(card.code()))).contains("History 9B");
        assertThat(as(teacher, () -> grouping.of(card.id())))
                .extracting(Grouping.Member::id)
                .containsExactly(anna.id());
        assertThat(assignments.of(anna.id())).hasSize(1);
    }

    @Test
    void isDoneByWhoeverTeachesTheClassToo() {
        var helper = cast.instructor("Mr Pier");
        as(teacher, () -> coTeaching.add(card.id(), Cast.signInName(helper)));
        assertThat(remove(helper)).isTrue();
    }

    @Test
    void doesNothingTwiceNorToWhoeverIsNotInTheClass() {
        assertThat(as(
                        teacher,
                        () -> removing.remove(card.id(), cast.student("Bo").id())))
                .isFalse();
        assertThat(remove(teacher)).isTrue();
        assertThat(remove(teacher)).isFalse();
    }

    @Test
    void isNobodysBusinessButTheirInstructors() {
        assertThat(remove(cast.instructor("Mr Other"))).isFalse();
        assertThat(as(teacher, () -> removing.remove(new ClassroomId(UUID.randomUUID()), anna.id())))
                .isFalse();
        for (Visitor stranger : new Visitor[] {anna, guest(), cast.admin("Root")}) {
            assertThatThrownBy(() -> remove(stranger)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(as(teacher, () -> grouping.of(card.id()))).hasSize(1);
    }

    @Test
    void leavesAClassInTheArchiveAsItIs() {
        as(teacher, () -> life.archive(card.id()));
        assertThat(remove(teacher)).isFalse();
        assertThat(as(teacher, () -> grouping.of(card.id()))).hasSize(1);
    }

    private boolean remove(Visitor who) {
        return as(who, () -> removing.remove(card.id(), anna.id()));
    }
}
