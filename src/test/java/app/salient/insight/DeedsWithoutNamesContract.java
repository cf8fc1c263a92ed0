package app.salient.insight;

import static app.salient.insight.SeaClass.SEA;
import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.PersonId;
import app.salient.audit.DeedGroup;
import app.salient.audit.Told;
import app.salient.classroom.ClassLife;
import app.salient.classroom.ExtraTime;
import app.salient.classroom.Removing;
import app.salient.storage.Committer;
import app.salient.study.marking.Marking;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of those whose names are gone, on a real database. */
abstract class DeedsWithoutNamesContract extends SeaClassContract {
    @Autowired
    ClassDeeds deeds;

    @Autowired
    ExtraTime extraTime;

    @Autowired
    Removing removing;

    @Autowired
    ClassLife life;

    @Autowired
    Marking marking;

    @Autowired
    Committer committer;

    @Autowired
    JdbcClient jdbc;

    @Test
    void namesNobodyInAClassWithoutNamesNorOnceSomebodyIsErased() {
        var anna = sea.joined(card, "Anna");
        later(() -> extraTime.set(card.id(), anna.id(), 2));
        as(teacher, () -> life.anonymise(card.id(), number -> "Student " + number));
        assertThat(page(Optional.of(DeedGroup.STUDENTS), Optional.empty()))
                .extracting(Told::to)
                .containsExactly(Optional.of("Student 1"));
        committer.commit(() -> {
            for (String sql :
                    List.of("delete from enrolment where learner_id = ?", "delete from person where id = ?")) {
                jdbc.sql(sql).param(anna.id().value()).update();
            }
        });
        assertThat(page(Optional.of(DeedGroup.STUDENTS), Optional.empty()))
                .extracting(Told::to)
                .containsExactly(Optional.empty());
    }

    @Test
    void namesNobodyInAClassWithoutNamesWhoWasTakenOutOfItBefore() {
        var anna = sea.joined(card, "Anna");
        later(() -> removing.remove(card.id(), anna.id()));
        as(teacher, () -> life.anonymise(card.id(), number -> "Student " + number));
        assertThat(page(Optional.of(DeedGroup.STUDENTS), Optional.empty()))
                .extracting(Told::to)
                .containsExactly(Optional.empty());
    }

    @Test
    void keepsWhatWasDoneWithTheWorkOfSomebodyWhoWasTakenOutSince() {
        var anna = sea.joined(card, "Anna");
        var answer = answerOf(jdbc, sea.take(anna, SEA, "10"));
        later(() -> marking.mark(card.id().value(), answer, 0, 0.5, Map.of(), "Half right."));
        later(() -> removing.remove(card.id(), anna.id()));
        assertThat(page(Optional.of(DeedGroup.MARKS), Optional.of(anna.id())))
                .extracting(Told::to)
                .containsExactly(Optional.of("Anna"));
        assertThat(as(teacher, () -> deeds.people(card.id())))
                .extracting(ClassDeeds.Somebody::name)
                .contains("Anna");
    }

    private void later(Supplier<?> deed) {
        clock.forward(Duration.ofMinutes(1));
        as(teacher, deed);
    }

    private List<Told> page(Optional<DeedGroup> group, Optional<PersonId> person) {
        Instant now = clock.instant();
        return as(teacher, () -> deeds.page(card.id(), new ClassDeeds.Wanted(group, person, now), 0, 99));
    }
}
