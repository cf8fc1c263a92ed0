package app.salient.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.salient.bench.ScratchAccounts;
import app.salient.load.Learner;
import app.salient.load.PreparedAnswers;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two servers on one PostgreSQL behind a balancer; one is killed while a class answers, and the class goes on on the other. */
class ClusterE2E {
    private static final int STUDENTS = 50;
    private static final int BEFORE_THE_KILL = 6;
    private static final int AFTER_THE_KILL = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path COURSE = Path.of("src/test/resources/kinds-course");
    private static final String QUIZ = "the-sea";

    private final HttpClient network = Learner.network();
    private final PreparedAnswers answers = PreparedAnswers.of(COURSE, QUIZ);

    @Test
    void everyoneGoesOnAndNothingThatWasAcknowledgedIsLost(@TempDir Path scratch) throws Exception {
        try (var nodes = new Nodes(scratch, 2, COURSE)) {
            ScratchAccounts.make(nodes.database(), STUDENTS);
            List<ClusterStudent> students = each(STUDENTS, number -> signedIn(nodes, number));
            answerWhileOneIsKilled(nodes, students);
            long moved =
                    students.stream().filter(student -> student.returns() > 0).count();
            assertThat(moved).as("students whose server was killed").isBetween(STUDENTS / 4L, STUDENTS * 3L / 4);
            each(STUDENTS, number -> {
                students.get(number).lookAgain();
                students.get(number).handIn();
                return number;
            });
            holdsOneAttemptEach(JdbcClient.create(nodes.database()));
        }
    }

    private static void answerWhileOneIsKilled(Nodes nodes, List<ClusterStudent> students) throws Exception {
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                List<Future<?>> all = new ArrayList<>();
                for (ClusterStudent student : students) {
                    all.add(threads.submit(() -> {
                        while (!over.get()) {
                            student.answerAll();
                        }
                    }));
                }
                awaitSaved(students, BEFORE_THE_KILL, all);
                nodes.kill(0);
                int most =
                        students.stream().mapToInt(ClusterStudent::saved).max().orElseThrow();
                awaitSaved(students, most + AFTER_THE_KILL, all);
                over.set(true);
                for (Future<?> one : all) {
                    one.get();
                }
            } finally {
                over.set(true); // closing the threads waits for them
            }
        }
    }

    /** Or until one of them has failed. */
    private static void awaitSaved(List<ClusterStudent> students, int answers, List<Future<?>> all) {
        await().atMost(PATIENCE)
                .until(() -> allHaveSaved(students, answers) || all.stream().anyMatch(Future::isDone));
    }

    private static boolean allHaveSaved(List<ClusterStudent> students, int answers) {
        return students.stream().allMatch(student -> student.saved() >= answers);
    }

    private static void holdsOneAttemptEach(JdbcClient database) {
        assertThat(count(database, "select count(*) from attempt where handed_in_at is not null"))
                .isEqualTo(STUDENTS);
        assertThat(count(database, "select count(*) from attempt")).isEqualTo(STUDENTS);
        int questions = count(database, "select count(*) from attempt_question");
        assertThat(count(database, "select count(*) from answer")).isEqualTo(questions);
    }

    private static int count(JdbcClient database, String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private ClusterStudent signedIn(Nodes nodes, int number) {
        var learner = Learner.at(network, nodes.proxy().address(), number);
        learner.signInForLong(ScratchAccounts.name(number), ScratchAccounts.PASSWORD);
        return new ClusterStudent(learner, learner.start(QUIZ), answers, number);
    }

    private interface Work<T> {
        T of(int number) throws Exception;
    }

    private static <T> List<T> each(int count, Work<T> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                all.add(() -> work.of(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        }
    }
}
