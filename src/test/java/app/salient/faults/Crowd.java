package app.salient.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.live.CourseOnDisk;
import app.salient.load.Learner;
import app.salient.load.PreparedAnswers;
import app.salient.question.Question;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Several witnesses at once, taking the quiz of every kind of question. */
final class Crowd implements AutoCloseable {
    static final Path COURSE = Path.of("src/test/resources/kinds-course");
    private static final String QUIZ = "the-sea";

    private final HttpClient network = Learner.network();
    private final List<Question> questions = new CourseOnDisk(COURSE, Clock.systemUTC())
            .current()
            .quiz(QUIZ)
            .orElseThrow()
            .questions();
    private final List<Witness> witnesses;
    private final ExecutorService threads;
    private List<Future<?>> atWork = List.of();

    /** @param server at an address that stays the same when it starts again */
    Crowd(URI server, int size) {
        var answers = PreparedAnswers.of(COURSE, QUIZ);
        threads = Executors.newFixedThreadPool(size);
        witnesses = IntStream.range(0, size)
                .mapToObj(number -> new Witness(Learner.at(network, server, number), QUIZ, answers, number))
                .toList();
    }

    /** All begin to work. */
    void begin(BooleanSupplier over) {
        atWork = witnesses.stream()
                .<Future<?>>map(witness -> threads.submit(() -> witness.work(over)))
                .toList();
    }

    /** Waits until all have stopped. @throws AssertionError what one of them has noticed */
    void rest() {
        try {
            for (Future<?> one : atWork) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("one of the crowd", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int saved() {
        return sum(Witness::saved);
    }

    int refused() {
        return sum(Witness::refused);
    }

    int attempts() {
        return sum(witness -> witness.attempts().size());
    }

    private int sum(ToIntFunction<Witness> what) {
        return witnesses.stream().mapToInt(what).sum();
    }

    /**
     * While the server is dead: every attempt is on its disk as its learner knows it, and there are no others but those whose
     * beginning nobody was told of.
     *
     * @param scratch an empty folder
     */
    void findsAllOn(Path data, Path scratch) {
        var disk = StoredAnswers.copied(data, scratch, questions);
        witnesses.stream().flatMap(witness -> witness.attempts().stream()).forEach(attempt -> attempt.isOn(disk));
        assertThat(disk.attempts().size()).as("attempts").isBetween(attempts(), attempts() + witnesses.size());
    }

    @Override
    public void close() {
        threads.shutdownNow();
        network.shutdownNow();
    }
}
