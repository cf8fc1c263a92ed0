package app.salient.classroom;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Delivery;
import app.salient.study.AttemptKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A class from its first name to its end, on a real database. */
abstract class ClassLifeContract extends AnnasClassContract {

    @Autowired
    ClassLife life;

    @Autowired
    ClassRecord record;

    @Autowired
    Enrolments enrolments;

    @Test
    void changesNameAndZoneButNoMoment() {
        var due = card.time().moment(LocalDateTime.parse("2036-09-20T23:59"));
        assign(Delivery.HOMEWORK, due);
        var now = as(teacher, () -> life.rename(card.id(), " History 10B ", ZoneId.of("America/New_York")))
                .orElseThrow();
        assertThat(now.name()).isEqualTo("History 10B");
        assertThat(now.time().zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(assignments.of(anna.id(), SEA).orElseThrow().dueAt()).contains(due);
        assertThat(now.time().words(due)).isEqualTo("20 September 2036, 16:59");
    }

    @Test
    void drawsANewCodeAfterWhichTheOldOneLeadsNowhere() {
        var now = as(teacher, () -> life.newCode(card.id())).orElseThrow();
        assertThat(look(card.code())).isEqualTo(new Joining.Found.Unknown());
        assertThat(as(cast.student("Bo"), () -> joining.join(card.code()))).isEmpty();
        assertThat(look(now.code())).isEqualTo(new Joining.Found.Open("History 9B", false));
        assertThat(enrolments.findByClassroomId(card.id())).hasSize(1);
    }

    @Test
    void archivesSoThatNothingChangesAndBringsBack() {
        assign(Delivery.HOMEWORK, null);
        as(teacher, () -> life.archive(card.id()));
        assertThat(as(teacher, teaching::ownClasses)).isEmpty();
        assertThat(as(teacher, teaching::archivedClasses)).hasSize(1);
        assertThat(assignments.of(anna.id())).isEmpty();
        assertThat(look(card.code())).isEqualTo(new Joining.Found.Unknown());
        assertThat(as(teacher, () -> assigning.assign(card.id(), plan(Delivery.HOMEWORK, null))))
                .isEqualTo(new Assigning.Outcome.NotFound());
        assertThat(as(teacher, () -> life.newCode(card.id()))).isEmpty();
        as(teacher, () -> life.bringBack(card.id()));
        assertThat(assignments.of(anna.id())).hasSize(1);
        assertThat(as(teacher, teaching::ownClasses)).hasSize(1);
    }

    @Test
    void keepsAnExamSecretInAnArchivedClass() {
        assign(Delivery.EXAM, Instant.parse("2036-09-20T10:00:00Z"));
        as(teacher, () -> life.archive(card.id()));
        assertThat(assignments.of(anna.id(), SEA).orElseThrow().delivery()).isEqualTo(Delivery.EXAM);
    }

    @Test
    void takesTheNamesOutForGood() {
        as(cast.student("Bo"), () -> joining.join(card.code()));
        var now = as(teacher, () -> life.anonymise(card.id(), number -> "Student " + number))
                .orElseThrow();
        assertThat(now.state()).isEqualTo(ClassState.ANONYMISED);
        assertThat(enrolments.findByClassroomId(card.id()))
                .extracting(Enrolment::alias)
                .containsExactlyInAnyOrder("Student 1", "Student 2");
        assertThat(as(teacher, () -> life.bringBack(card.id()))).isEmpty();
        assertThat(recorded()).contains("Student 1", "Student 2").doesNotContain("Anna", "Bo");
    }

    @Test
    void deletesAClassButNothingThatStudentsDid() {
        var attempt = as(anna, () -> starting.start(SEA, AttemptKind.GRADED))
                .attempt()
                .orElseThrow();
        as(anna, () -> studying.handIn(attempt));
        assign(Delivery.HOMEWORK, null);
        assertThat(as(teacher, () -> life.delete(card.id(), false))).isEqualTo(new ClassLife.Deletion.Done());
        assertThat(as(teacher, () -> teaching.ownClass(card.id()))).isEmpty();
        assertThat(as(anna, () -> studying.sheet(attempt)).isOpen()).isFalse();
    }

    @Test
    void asksBeforeItDeletesAClassInWhichSomebodyIsAnswering() {
        assign(Delivery.HOMEWORK, null);
        var attempt = as(anna, () -> starting.start(SEA, AttemptKind.GRADED))
                .attempt()
                .orElseThrow();
        assertThat(as(teacher, () -> life.answering(card.id()))).isEqualTo(1);
        assertThat(as(teacher, () -> life.delete(card.id(), false))).isEqualTo(new ClassLife.Deletion.Answering(1));
        assertThat(as(teacher, () -> teaching.ownClass(card.id()))).isPresent();
        assertThat(as(teacher, () -> life.delete(card.id(), true))).isEqualTo(new ClassLife.Deletion.Done());
        assertThat(as(anna, () -> studying.handIn(attempt)).isOpen()).isFalse();
    }

    private String recorded() {
        var out = new StringBuilder();
        as(teacher, () -> record.write(card.id(), out, (done, of) -> true));
        return out.toString();
    }

    private Joining.Found look(JoinCode code) {
        return as(guest(), () -> joining.look(code.shown(), "192.0.2." + UUID.randomUUID()));
    }

    private void assign(Delivery delivery, @Nullable Instant due) {
        assertThat(as(teacher, () -> assigning.assign(card.id(), plan(delivery, due))))
                .isInstanceOf(Assigning.Outcome.Done.class);
    }

    private static AssignmentPlan plan(Delivery delivery, @Nullable Instant due) {
        return new AssignmentPlan(SEA, delivery, null, due, null, null);
    }
}
