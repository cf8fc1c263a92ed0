package app.salient.study.due;

import app.salient.study.Dates;
import app.salient.study.paper.Terms;

/**
 * A quiz that a learner's class still waits for.
 *
 * @param className of the class that asks for it
 * @param answering whether the learner has begun it
 */
public record DueQuiz(String quizId, String title, String className, Terms terms, boolean answering) implements Due {
    @Override
    public Dates dates() {
        return terms.dates();
    }
}
