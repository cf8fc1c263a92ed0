package app.salient.insight;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.salient.account.tries.Throttles;
import app.salient.account.tries.Tries;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Removing;
import app.salient.classroom.Teaching;
import app.salient.storage.Servers;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.testing.Cast;
import app.salient.testing.OnPostgres;
import app.salient.testing.SecondServer;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** Two servers on one PostgreSQL: whoever is on either sees one school. */
@OnPostgres
@ExtendWith(OutputCaptureExtension.class)
class TwoServersTest {
    private static final String SEA = "reading-the-sea";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Environment environment;

    @Autowired
    Servers servers;

    @Autowired
    Throttles throttles;

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Removing removing;

    @Autowired
    Starting starting;

    @Autowired
    Answering answering;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private SecondServer other;

    @BeforeEach
    void start() {
        await().atMost(SOON).until(servers::leads);
        other = SecondServer.beside(environment, "src/test/resources/kinds-course");
    }

    @AfterEach
    void stop() {
        other.close();
    }

    @Test
    void anAnswerOnOneServerShowsOnAClassPageOfTheOther(CapturedOutput output) {
        List<Dashboard> told = new CopyOnWriteArrayList<>();
        var teacher = cast.instructor("Ms Harbour");
        ClassroomCard card = as(teacher, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
        var anna = cast.student("Anna");
        as(anna, () -> joining.join(card.code()));
        var insight = other.get(ClassInsight.class);
        var following =
                other.as(teacher, () -> insight.follow(card.id(), told::add)).orElseThrow();

        AttemptId attempt = as(
                        anna, () -> starting.start(SEA, AttemptKind.GRADED).attempt())
                .orElseThrow();
        as(anna, () -> answering.answer(attempt, List.of(answer())));
        await().atMost(SOON).until(() -> !told.isEmpty());
        assertThat(told.getLast().progress().students()).hasSize(1);
        following.end();

        // Its course is another one, and the first server says so.
        await().atMost(SOON).until(() -> output.getAll().contains("give both the same lessons folder"));
    }

    @Test
    void whoIsTakenOutOfAClassOnOneServerLeavesAClassPageOfTheOther() {
        List<Dashboard> told = new CopyOnWriteArrayList<>();
        var teacher = cast.instructor("Ms Harbour");
        ClassroomCard card = as(teacher, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
        var anna = cast.student("Anna");
        as(anna, () -> joining.join(card.code()));
        var insight = other.get(ClassInsight.class);
        var following =
                other.as(teacher, () -> insight.follow(card.id(), told::add)).orElseThrow();

        as(teacher, () -> removing.remove(card.id(), anna.id()));
        await().atMost(SOON).until(() -> !told.isEmpty());
        assertThat(told.getLast().progress().students()).isEmpty();
        following.end();
    }

    @Test
    void triesOnEitherServerCountTogether() {
        var theirs = other.get(SteppingClock.class);
        theirs.forward(Duration.between(theirs.instant(), clock.instant()));
        String key = "anna " + UUID.randomUUID();
        Tries here = throttles.of("test", 4);
        Tries there = other.get(Throttles.class).of("test", 4);
        assertThat(List.of(here.allow(key), there.allow(key), here.allow(key), there.allow(key)))
                .containsOnly(true);
        assertThat(here.allow(key)).isFalse();
        assertThat(there.allow(key)).isFalse();
    }

    @Test
    void oneDoesWhatIsToBeDoneOnce() {
        assertThat(servers.leads()).isTrue();
        assertThat(other.get(Servers.class).leads()).isFalse();
    }

    private static AnswerChange answer() {
        return new AnswerChange("sea-1", 1, "{\"kind\":\"choice\",\"chosen\":[\"twice\"]}", null, false, null);
    }
}
