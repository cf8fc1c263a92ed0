package app.salient.insight;

import static app.salient.insight.SeaClass.SEA;
import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.PersonId;
import app.salient.account.Visitor;
import app.salient.audit.AccountDeeds;
import app.salient.audit.DeedGroup;
import app.salient.audit.DeedKind;
import app.salient.audit.Told;
import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentFault;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.Audience;
import app.salient.classroom.ClassLife;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.CoTeaching;
import app.salient.classroom.ExtraTime;
import app.salient.classroom.Grouping;
import app.salient.classroom.Removing;
import app.salient.lesson.Delivery;
import app.salient.study.marking.Marking;
import app.salient.study.showing.LookingAs;
import app.salient.testing.Cast;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What was done in a class, as whoever teaches it reads it, on a real database. */
abstract class ClassDeedsContract extends SeaClassContract {
    @Autowired
    ClassDeeds deeds;

    @Autowired
    AccountDeeds accountDeeds;

    @Autowired
    Assigning assigning;

    @Autowired
    ExtraTime extraTime;

    @Autowired
    Grouping grouping;

    @Autowired
    Removing removing;

    @Autowired
    CoTeaching coTeaching;

    @Autowired
    ClassLife life;

    @Autowired
    ClassMemory memory;

    @Autowired
    ClassAnswers answers;

    @Autowired
    LookingAs lookingAs;

    @Autowired
    Marking marking;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsEverythingThatWasDoneWithWhoToWhomAndWhen() {
        var anna = sea.joined(card, "Anna");
        var helper = cast.instructor("Mr Pier");
        later(() -> life.rename(card.id(), "History 9C", ZoneOffset.UTC));
        later(() -> life.newCode(card.id()));
        later(() -> coTeaching.add(card.id(), Cast.signInName(helper)));
        later(() -> extraTime.set(card.id(), anna.id(), 1.5));
        later(() -> grouping.put(card.id(), anna.id(), "Blue"));
        later(() -> {
            memory.switchTo(card.id(), true);
            return true;
        });
        later(() -> lookingAs.find(card.id().value(), Optional.of(anna.id())));
        later(this::takeAnswersAlong);
        later(() -> removing.remove(card.id(), anna.id()));
        later(() -> life.archive(card.id()));
        assertThat(all())
                .extracting(Told::kind)
                .containsExactly(
                        DeedKind.ARCHIVED,
                        DeedKind.REMOVED,
                        DeedKind.EXPORTED,
                        DeedKind.LOOKED_AS,
                        DeedKind.MEMORY_ON,
                        DeedKind.GROUPED,
                        DeedKind.EXTRA_TIME,
                        DeedKind.CO_ADDED,
                        DeedKind.CODE_CHANGED,
                        DeedKind.RENAMED,
                        DeedKind.MADE);
        assertThat(all().get(1).to()).contains("Anna");
        assertThat(all().get(3).amount()).isEqualTo(1);
        var time = all().get(6);
        assertThat(time.by()).contains("Ms Harbour");
        assertThat(time.to()).contains("Anna");
        assertThat(time.amount()).isEqualTo(1.5);
        assertThat(all().get(7).to()).contains("Mr Pier");
        assertThat(all().get(2).thing()).isEqualTo("answers");
    }

    @Test
    void tellsAssignmentsAndWhatChangedInThem() {
        var anna = sea.joined(card, "Anna");
        var due = clock.instant().plus(Duration.ofDays(1));
        var plan =
                new AssignmentPlan(SEA, Delivery.HOMEWORK, null, due, null, null).meantFor(Audience.person(anna.id()));
        clock.forward(Duration.ofMinutes(1));
        var made = (Assigning.Outcome.Done) as(teacher, () -> assigning.assign(card.id(), plan));
        clock.forward(Duration.ofMinutes(1));
        var longer = new AssignmentPlan(SEA, Delivery.HOMEWORK, null, due.plusSeconds(60), null, 3)
                .meantFor(Audience.person(anna.id()));
        later(() -> assigning.change(card.id(), made.assignment().id(), longer));
        later(() -> assigning.change(card.id(), made.assignment().id(), longer));
        later(() -> assigning.withdraw(card.id(), made.assignment().id()));
        assertThat(all())
                .extracting(Told::kind)
                .containsExactly(DeedKind.WITHDRAWN, DeedKind.TERMS_CHANGED, DeedKind.ASSIGNED, DeedKind.MADE);
        assertThat(all().get(1).detail()).isEqualTo("due " + due + " " + due.plusSeconds(60) + ", attempts - 3");
        assertThat(all().get(2).to()).contains("Anna");
        assertThat(all().subList(0, 3)).extracting(Told::amount).containsExactly(2.0, 2.0, 2.0);
    }

    @Test
    void notesNothingThatWasRefusedAfterAll() {
        var plan = new AssignmentPlan(SEA, Delivery.HOMEWORK, null, null, null, null);
        later(() -> assigning.assign(card.id(), plan));
        clock.forward(Duration.ofMinutes(1));
        assertThat(as(teacher, () -> assigning.assign(card.id(), plan)))
                .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.ALREADY_ASSIGNED)));
        assertThat(all()).extracting(Told::kind).containsExactly(DeedKind.ASSIGNED, DeedKind.MADE);
        assertThat(all().getFirst().amount()).isZero();
    }

    @Test
    void offersWhoeverDidSomethingAsAFilter() {
        var anna = sea.joined(card, "Anna");
        var helper = cast.instructor("Mr Pier");
        later(() -> coTeaching.add(card.id(), Cast.signInName(helper)));
        var answer = answerOf(jdbc, sea.take(anna, SEA, "10"));
        clock.forward(Duration.ofMinutes(1));
        as(helper, () -> marking.mark(card.id().value(), answer, 0, 0.5, Map.of(), "Half right."));
        later(() -> coTeaching.remove(card.id(), helper.id()));
        assertThat(as(teacher, () -> deeds.people(card.id())))
                .extracting(ClassDeeds.Somebody::name)
                .containsExactly("Mr Pier", "Ms Harbour", "Anna");
        assertThat(page(Optional.of(DeedGroup.MARKS), Optional.of(helper.id()))).hasSize(1);
    }

    @Test
    void notesNothingThatChangedNothing() {
        var anna = sea.joined(card, "Anna");
        as(teacher, () -> extraTime.set(card.id(), anna.id(), 1));
        as(teacher, () -> grouping.put(card.id(), anna.id(), ""));
        as(teacher, () -> life.rename(card.id(), "History 9B", ZoneOffset.UTC));
        as(teacher, () -> memory.switchTo(card.id(), false));
        for (int i = 0; i < 3; i++) {
            as(teacher, () -> lookingAs.find(card.id().value(), Optional.empty()));
        }
        assertThat(all()).extracting(Told::kind).containsExactlyInAnyOrder(DeedKind.LOOKED_AS, DeedKind.MADE);
        clock.forward(Duration.ofMinutes(61));
        later(() -> lookingAs.find(card.id().value(), Optional.empty()));
        assertThat(all()).hasSize(3);
    }

    @Test
    void tellsMarksFromTheMarksThemselves() {
        var anna = sea.joined(card, "Anna");
        var answer = answerOf(jdbc, sea.take(anna, SEA, "10"));
        clock.forward(Duration.ofMinutes(1));
        assertThat(as(teacher, () -> marking.mark(card.id().value(), answer, 0, 0.5, Map.of(), "Half right.")))
                .isEqualTo(Marking.Outcome.DONE);
        var told = all().getFirst();
        assertThat(told.kind()).isEqualTo(DeedKind.MARKED);
        assertThat(told.to()).contains("Anna");
        assertThat(told.thing()).isEqualTo("sea-2");
        assertThat(told.amount()).isEqualTo(0.5);
        assertThat(jdbc.sql("select count(*) from audit where classroom_id = ?")
                        .param(card.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void filtersByWhatItIsAboutAndByPersonAndHandsOutPages() {
        var anna = sea.joined(card, "Anna");
        var bo = sea.joined(card, "Bo");
        later(() -> extraTime.set(card.id(), anna.id(), 2));
        later(() -> extraTime.set(card.id(), bo.id(), 3));
        later(() -> life.newCode(card.id()));
        assertThat(page(Optional.of(DeedGroup.STUDENTS), Optional.empty())).hasSize(2);
        assertThat(page(Optional.empty(), Optional.of(bo.id())))
                .extracting(Told::amount)
                .containsExactly(3.0);
        assertThat(page(Optional.empty(), Optional.of(teacher.id()))).hasSize(4);
        var now = clock.instant();
        var anything = new ClassDeeds.Wanted(Optional.empty(), Optional.empty(), now);
        assertThat(as(teacher, () -> deeds.page(card.id(), anything, 1, 2))).isEqualTo(all().subList(1, 3));
        later(() -> life.newCode(card.id()));
        assertThat(as(teacher, () -> deeds.page(card.id(), anything, 0, 9))).hasSize(4);
        assertThat(as(teacher, () -> deeds.people(card.id())))
                .extracting(ClassDeeds.Somebody::name)
                .containsExactly("Ms Harbour", "Anna", "Bo");
    }

    @Test
    void doesNotExistForAnotherInstructorAndRefusesEverybodyElse() {
        var other = cast.instructor("Mr Other");
        var anything = new ClassDeeds.Wanted(Optional.empty(), Optional.empty(), clock.instant());
        for (ClassroomId id : List.of(card.id(), new ClassroomId(UUID.randomUUID()))) {
            assertThat(as(other, () -> deeds.page(id, anything, 0, 9))).isEmpty();
            assertThat(as(other, () -> deeds.people(id))).isEmpty();
            assertThat(as(other, () -> deeds.takeAlong(id, anything))).isEmpty();
        }
        for (Visitor stranger : List.of(sea.joined(card, "Anna"), guest(), cast.admin("Root"))) {
            assertThatThrownBy(() -> as(stranger, () -> deeds.page(card.id(), anything, 0, 9)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (Visitor stranger : List.of(other, guest())) {
            assertThatThrownBy(() -> as(stranger, () -> accountDeeds.page(clock.instant(), 0, 9)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(all()).hasSize(1);
    }

    private boolean takeAnswersAlong() {
        try {
            return answers.each(card.id(), answer -> {}, (done, of) -> true).orElse(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void later(Supplier<?> deed) {
        clock.forward(Duration.ofMinutes(1));
        as(teacher, deed);
    }

    private List<Told> all() {
        return page(Optional.empty(), Optional.empty());
    }

    private List<Told> page(Optional<DeedGroup> group, Optional<PersonId> person) {
        Instant now = clock.instant();
        return as(teacher, () -> deeds.page(card.id(), new ClassDeeds.Wanted(group, person, now), 0, 99));
    }
}
