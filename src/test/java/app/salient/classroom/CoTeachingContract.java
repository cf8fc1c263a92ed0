package app.salient.classroom;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.lesson.Delivery;
import app.salient.testing.Cast;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Two instructors and one class, on a real database. */
abstract class CoTeachingContract {
    @Autowired
    Teaching teaching;

    @Autowired
    CoTeaching coTeaching;

    @Autowired
    ClassLife life;

    @Autowired
    Assigning assigning;

    @Autowired
    Cast cast;

    private Visitor maker;
    private Visitor helper;
    private ClassroomCard card;

    @BeforeEach
    void people() {
        maker = cast.instructor("Ms Harbour");
        helper = cast.instructor("Mr Pier");
        card = as(maker, () -> teaching.newClass("History 9B", ZoneId.of("Europe/Kyiv")));
    }

    @Test
    void showsTheClassToWhoeverWasAddedAndToNobodyElse() {
        assertThat(as(helper, () -> teaching.ownClass(card.id()))).isEmpty();
        assertThat(add(helper)).isEqualTo(CoTeaching.Added.DONE);
        assertThat(as(helper, () -> teaching.ownClass(card.id())).orElseThrow().mine())
                .isFalse();
        assertThat(as(helper, teaching::ownClasses)).hasSize(1);
        assertThat(as(maker, () -> coTeaching.of(card.id()))).containsExactly(helper);
        assertThat(as(cast.instructor("Mr Other"), () -> teaching.ownClass(card.id())))
                .isEmpty();
    }

    @Test
    void letsACoInstructorAssignButNotDecideWhoTeachesOrWhatBecomesOfTheClass() {
        add(helper);
        var plan = new AssignmentPlan("reading-the-sea", Delivery.HOMEWORK, null, null, null, null);
        assertThat(as(helper, () -> assigning.assign(card.id(), plan))).isInstanceOf(Assigning.Outcome.Done.class);
        assertThat(as(helper, () -> coTeaching.add(card.id(), Cast.signInName(cast.instructor("Third")))))
                .isEqualTo(CoTeaching.Added.NOT_YOURS);
        assertThat(as(helper, () -> coTeaching.remove(card.id(), helper.id()))).isFalse();
        assertThat(as(helper, () -> life.archive(card.id()))).isEmpty();
        assertThat(as(helper, () -> life.anonymise(card.id(), String::valueOf))).isEmpty();
        assertThat(as(helper, () -> life.delete(card.id(), true))).isEqualTo(new ClassLife.Deletion.NotYours());
    }

    @Test
    void addsInstructorsOnceAndNobodyElse() {
        assertThat(add(helper)).isEqualTo(CoTeaching.Added.DONE);
        assertThat(add(helper)).isEqualTo(CoTeaching.Added.TEACHES_ALREADY);
        assertThat(add(maker)).isEqualTo(CoTeaching.Added.TEACHES_ALREADY);
        assertThat(add(cast.student("Anna"))).isEqualTo(CoTeaching.Added.NO_INSTRUCTOR);
        assertThat(as(maker, () -> coTeaching.add(card.id(), "nobody of this name")))
                .isEqualTo(CoTeaching.Added.NO_INSTRUCTOR);
        assertThat(as(maker, () -> coTeaching.add(card.id(), ""))).isEqualTo(CoTeaching.Added.NO_INSTRUCTOR);
    }

    @Test
    void takesTheClassFromWhoWasRemovedOrLeft() {
        add(helper);
        assertThat(as(maker, () -> coTeaching.remove(card.id(), helper.id()))).isTrue();
        assertThat(as(helper, () -> teaching.ownClass(card.id()))).isEmpty();
        add(helper);
        assertThat(as(helper, () -> coTeaching.leave(card.id()))).isTrue();
        assertThat(as(helper, teaching::ownClasses)).isEmpty();
        assertThat(as(maker, () -> coTeaching.leave(card.id()))).isFalse();
        assertThat(as(maker, () -> teaching.ownClass(card.id()))).isPresent();
    }

    @Test
    void makesAClassThatIsNotTheirsLookLikeNone() {
        var other = cast.instructor("Mr Other");
        var nowhere = new ClassroomId(UUID.randomUUID());
        for (ClassroomId id : new ClassroomId[] {card.id(), nowhere}) {
            assertThat(as(other, () -> coTeaching.of(id))).isEmpty();
            assertThat(as(other, () -> coTeaching.add(id, Cast.signInName(helper))))
                    .isEqualTo(CoTeaching.Added.NOT_YOURS);
            assertThat(as(other, () -> coTeaching.leave(id))).isFalse();
        }
        for (Visitor notATeacher : new Visitor[] {cast.student("Anna"), guest(), cast.admin("Root")}) {
            assertThatThrownBy(() -> as(notATeacher, () -> coTeaching.of(card.id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private CoTeaching.Added add(Visitor colleague) {
        return as(maker, () -> coTeaching.add(card.id(), Cast.signInName(colleague)));
    }
}
