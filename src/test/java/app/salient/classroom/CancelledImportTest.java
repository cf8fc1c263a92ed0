package app.salient.classroom;

import static app.salient.testing.Visitors.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.salient.account.Visitor;
import app.salient.testing.Cast;
import app.salient.testing.OnH2;
import app.salient.testing.Thorough;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A long list of students that is cut off half-way. On H2, whose committer can be waited for in vain; on PostgreSQL nothing can cut a
 * part off in the middle either, for each is one transaction.
 */
@OnH2
class CancelledImportTest {
    private static final int STUDENTS = Thorough.times(4_000, 10_000);

    @Autowired
    Teaching teaching;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Cast cast;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private Visitor teacher;
    private ClassroomCard card;

    @BeforeEach
    void people() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneId.of("Europe/Kyiv")));
    }

    @Test
    void leavesWholePartsAndTakesTheRestInTheNextTime() throws InterruptedException {
        var lines = look();
        var thread = Thread.ofPlatform().start(() -> enrolUntilCutOff(lines));
        await().pollInterval(Duration.ofMillis(2)).until(() -> enrolled() > 0);
        thread.interrupt();
        thread.join();
        cast.commit(() -> {}); // the part that nobody waited for any more may still have been stored
        int before = enrolled();
        assertThat(before % Enrolling.AT_ONCE).as("whole parts of %d", before).isZero();
        assertThat(before).isBetween(1, STUDENTS - 1);

        var again = look();
        assertThat(again).filteredOn(RosterLine::isNew).hasSize(STUDENTS - before);
        assertThat(as(teacher, () -> enrolling.enrol(card.id(), again))
                        .orElseThrow()
                        .made())
                .hasSize(STUDENTS - before);
        assertThat(enrolments.findByClassroomId(card.id()))
                .hasSize(STUDENTS)
                .extracting(Enrolment::learnerId)
                .doesNotHaveDuplicates();
    }

    private void enrolUntilCutOff(List<RosterLine> lines) {
        try {
            as(teacher, () -> enrolling.enrol(card.id(), lines));
        } catch (RuntimeException cutOff) {
            assertThat(Thread.interrupted() || !cutOff.toString().isEmpty()).isTrue();
        }
    }

    private List<RosterLine> look() {
        String list = IntStream.range(0, STUDENTS)
                .mapToObj(i -> "Student " + i + " " + tag)
                .collect(Collectors.joining("\n", "name\n", "\n"));
        return as(teacher, () -> enrolling.look(card.id(), list.getBytes(UTF_8)))
                .map(roster -> ((Roster.Lines) roster).lines())
                .orElseThrow();
    }

    private int enrolled() {
        return enrolments.findByClassroomId(card.id()).size();
    }
}
