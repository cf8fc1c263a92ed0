package app.salient.faults;

import app.salient.load.Learner;
import app.salient.load.OpenQuiz;
import app.salient.load.PreparedAnswers;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A learner who answers at random, hands in now and then, and remembers what the server has acknowledged. */
final class Witness {
    private static final long PAUSE_NANOS = 50_000_000;
    /** One in so many. */
    private static final int HAND_INS = 20;

    private final Learner learner;
    private final String quiz;
    private final PreparedAnswers answers;
    private final Random random;
    private final List<WitnessedAttempt> attempts = new ArrayList<>();
    private @Nullable OpenQuiz open;
    private volatile int saved;
    private volatile int refused;

    Witness(Learner learner, String quiz, PreparedAnswers answers, int number) {
        this.learner = learner;
        this.quiz = quiz;
        this.answers = answers;
        this.random = new Random(number);
    }

    /** Until {@code over}, or the server is gone. What it refuses is tried again after a pause. */
    void work(BooleanSupplier over) {
        open = null; // nobody stays on a page whose server has died
        while (!over.getAsBoolean()) {
            try {
                doSomething();
            } catch (UncheckedIOException gone) {
                return;
            } catch (IllegalStateException | tools.jackson.core.JacksonException refusal) {
                refused++;
                open = null;
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void doSomething() {
        var page = open;
        if (page == null) {
            open = begin();
        } else if (random.nextInt(HAND_INS) == 0) {
            handIn(page);
        } else {
            answer(page);
        }
    }

    /** Goes on where the last page was left, unless that was handed in. */
    private OpenQuiz begin() {
        if (!attempts.isEmpty() && !attempts.getLast().mayBeHandedIn()) {
            var last = attempts.getLast();
            var page = learner.comeBack(last.id());
            last.isShownBy(page);
            return page;
        }
        var page = learner.start(quiz);
        // After a hand-in whose answer never came, the page may go on with the same attempt.
        if (attempts.isEmpty() || !attempts.getLast().id().equals(page.attempt())) {
            attempts.add(new WitnessedAttempt(page.attempt()));
        }
        return page;
    }

    private void answer(OpenQuiz page) {
        var questions = page.questions();
        String question = questions.get(random.nextInt(questions.size()));
        String response = answers.any(question, random);
        attempts.getLast().sends(question, response);
        var verdict = page.answer(question, response);
        if (!verdict.saved()) {
            refused++;
            LockSupport.parkNanos(PAUSE_NANOS);
            return;
        }
        attempts.getLast().acknowledged(question, response, verdict.body());
        saved++;
    }

    private void handIn(OpenQuiz page) {
        attempts.getLast().asksToHandIn();
        page.handIn();
        attempts.getLast().acknowledgedAsHandedIn();
        open = null;
    }

    List<WitnessedAttempt> attempts() {
        return attempts;
    }

    /** Answers acknowledged as saved. */
    int saved() {
        return saved;
    }

    /** What the server said no to. */
    int refused() {
        return refused;
    }
}
