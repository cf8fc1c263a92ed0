package app.salient.insight;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.audit.AccountDeeds;
import app.salient.audit.DeedKind;
import app.salient.audit.Told;
import app.salient.classroom.ClassLife;
import app.salient.classroom.Enrolling;
import app.salient.classroom.ExtraTime;
import app.salient.classroom.Roster;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What admins are told of what was done, on a real database. */
abstract class AccountDeedsContract extends SeaClassContract {
    @Autowired
    AccountDeeds accountDeeds;

    @Autowired
    ClassLife life;

    @Autowired
    Enrolling enrolling;

    @Autowired
    ExtraTime extraTime;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsOfADeletedClassThatAccountsWereMadeAndThatItWasDeleted() {
        var anna = sea.joined(card, "Anna");
        enrolTwo();
        later(() -> extraTime.set(card.id(), anna.id(), 2));
        later(() -> life.delete(card.id(), false));
        assertThat(jdbc.sql("select kind from audit where classroom_id = ? order by done_at")
                        .param(card.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("ENROLLED", "DELETED");
        var latest = page(clock.instant()).subList(0, 2); // others have done things before
        assertThat(latest).extracting(Told::kind).containsExactly(DeedKind.DELETED, DeedKind.ENROLLED);
        assertThat(latest).extracting(Told::amount).containsExactly(3.0, 2.0);
    }

    @Test
    void staysAsItWasWhenTheScreenWasOpened() {
        enrolTwo();
        var opened = clock.instant();
        var before = page(opened);
        later(() -> life.delete(card.id(), false));
        assertThat(page(opened)).isEqualTo(before);
        assertThat(page(clock.instant())).hasSize(before.size() + 1);
    }

    private void enrolTwo() {
        byte[] file = "Name\nBo Reef\nCy Dune\n".getBytes(StandardCharsets.UTF_8);
        later(() -> {
            var read = (Roster.Lines) enrolling.look(card.id(), file).orElseThrow();
            return enrolling.enrol(card.id(), read.lines());
        });
    }

    private List<Told> page(Instant upTo) {
        return as(cast.admin("Root"), () -> accountDeeds.page(upTo, 0, 500));
    }

    private void later(Supplier<?> deed) {
        clock.forward(Duration.ofMinutes(1));
        as(teacher, deed);
    }
}
