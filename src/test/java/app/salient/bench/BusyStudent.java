package app.salient.bench;

import app.salient.load.Learner;
import app.salient.load.OpenQuiz;
import app.salient.load.PreparedAnswers;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Takes the quiz from its first to its last question, hands it in and takes it again; keeps its place between rounds. */
final class BusyStudent {
    static final String QUIZ = "the-sea";

    private final Learner learner;
    private final PreparedAnswers answers;
    private final Random random;
    private @Nullable OpenQuiz open;
    private int next;

    BusyStudent(Learner learner, PreparedAnswers answers, int number) {
        this.learner = learner;
        this.answers = answers;
        this.random = new Random(number);
    }

    /** Whoever thinks does so for half to one and a half times {@code think} seconds. */
    void work(Round round, int think) {
        round.pause(think * random.nextDouble()); // not all in step
        while (!round.isOver()) {
            try {
                OpenQuiz quiz = openQuiz(round);
                List<String> questions = quiz.questions();
                if (next < questions.size()) {
                    answer(round, quiz, questions.get(next));
                    round.pause(think * (0.5 + random.nextDouble()));
                } else {
                    quiz.handIn();
                    round.handedIn();
                    leave();
                }
            } catch (RuntimeException e) { // the round counts it; the student begins anew
                round.failed(e);
                open = null;
                return;
            }
        }
    }

    private OpenQuiz openQuiz(Round round) {
        long start = System.nanoTime();
        boolean goesOn = open != null;
        OpenQuiz quiz = openQuiz();
        if (!goesOn) {
            round.opened(start);
        }
        return quiz;
    }

    OpenQuiz openQuiz() {
        if (open == null) {
            open = learner.start(QUIZ);
            next = 0;
        }
        return open;
    }

    private void answer(Round round, OpenQuiz quiz, String question) {
        String response = answers.any(question, random);
        long start = System.nanoTime();
        var verdict = quiz.answer(question, response);
        if (!verdict.saved()) {
            throw new IllegalStateException(verdict.toString());
        }
        round.saved(start);
        next++;
    }

    /** On to another page: in a browser the next one takes this one's place. */
    void leave() {
        if (open != null) {
            open.leave();
            open = null;
        }
    }
}
