package app.salient.e2e;

import app.salient.load.Learner;
import app.salient.load.OpenQuiz;
import app.salient.load.PreparedAnswers;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Answers all questions of a quiz over and over, remembers what was acknowledged, and comes back when the server has gone. */
final class ClusterStudent {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Learner learner;
    private final PreparedAnswers answers;
    private final Random random;
    private final Map<String, String> acknowledged = new HashMap<>();
    private final Map<String, Set<String>> unsure = new HashMap<>();
    private OpenQuiz quiz;
    private final AtomicInteger returns = new AtomicInteger();
    private final AtomicInteger saved = new AtomicInteger();

    ClusterStudent(Learner learner, OpenQuiz quiz, PreparedAnswers answers, int number) {
        this.learner = learner;
        this.quiz = quiz;
        this.answers = answers;
        this.random = new Random(number);
    }

    /** One answer to each question; a page whose server is gone is opened again and the answer is sent once more. */
    void answerAll() {
        for (String question : quiz.questions()) {
            String response = answers.any(question, random);
            while (!answer(question, response)) {
                comeBack();
            }
            acknowledged.put(question, response);
            unsure.remove(question);
            saved.incrementAndGet();
        }
    }

    private boolean answer(String question, String response) {
        try {
            boolean kept = quiz.answer(question, response).saved();
            if (!kept) {
                unsure.computeIfAbsent(question, q -> new HashSet<>()).add(response);
            }
            return kept;
        } catch (UncheckedIOException e) {
            unsure.computeIfAbsent(question, q -> new HashSet<>()).add(response);
            return false;
        }
    }

    private void comeBack() {
        quiz = learner.comeBack(quiz.attempt());
        returns.incrementAndGet();
        checkWhatIsShown();
    }

    /** @throws AssertionError when an answer that was acknowledged is not what the page shows */
    void checkWhatIsShown() {
        acknowledged.forEach((question, response) -> {
            var shown = quiz.shown(question).orElseThrow(() -> new AssertionError(question + " is lost"));
            boolean known = JSON.readTree(response).equals(shown)
                    || unsure.getOrDefault(question, Set.of()).stream()
                            .anyMatch(sent -> JSON.readTree(sent).equals(shown));
            if (!known) {
                throw new AssertionError(question + " shows " + shown + " instead of " + response);
            }
        });
    }

    void lookAgain() {
        quiz = learner.comeBack(quiz.attempt());
        checkWhatIsShown();
    }

    void handIn() {
        quiz.handIn();
    }

    int returns() {
        return returns.get();
    }

    int saved() {
        return saved.get();
    }
}
