package app.salient.review;

import app.salient.review.memory.Rating;
import app.salient.study.Certainty;
import app.salient.study.kept.GradedAnswer;

/**
 * How an answer counts as recall: by how right it was, how sure the learner said they were, and whether hints helped. Why so:
 * docs/memory.md.
 */
final class Ratings {
    private static final double MOSTLY = 0.5;

    private Ratings() {}

    /** @throws IllegalArgumentException while it waits for a person, for then nobody knows */
    static Rating of(GradedAnswer answer) {
        if (answer.awaiting()) {
            throw new IllegalArgumentException("not graded yet: " + answer);
        }
        boolean guessed = answer.certainty() == Certainty.GUESS;
        if (!answer.isRight()) {
            // What hints took from a right answer leaves it a right answer that needed help.
            return answer.fraction() < MOSTLY || guessed ? Rating.AGAIN : Rating.HARD;
        }
        if (guessed || answer.hintsTaken() > 0) {
            return Rating.HARD;
        }
        return answer.certainty() == Certainty.SURE ? Rating.EASY : Rating.GOOD;
    }

    /** Sure, and less than half of it right. */
    static boolean isSureAndWrong(GradedAnswer answer) {
        return !answer.awaiting() && answer.certainty() == Certainty.SURE && answer.fraction() < MOSTLY;
    }
}
