package app.salient.review;

import app.salient.question.BadResponse;
import app.salient.question.Grade;
import app.salient.question.Question;
import app.salient.question.Questions;
import java.util.SplittableRandom;

/**
 * Whether what a learner knew is still the answer: the right answer to one version of a question must be right for the other as
 * well. New words around the same key leave the memory as it is.
 */
final class KeyChange {
    private KeyChange() {}

    static boolean between(Question before, Question now) {
        return !Questions.kindOf(before).equals(Questions.kindOf(now)) || !holds(before, now) || !holds(now, before);
    }

    /** Where only a person or time can tell, nothing says that the key has changed. */
    private static boolean holds(Question one, Question other) {
        String right = Questions.sampleResponse(one, true, new SplittableRandom(1));
        try {
            var accepted = Questions.accept(other, right);
            return switch (Questions.grade(other, accepted)) {
                case Grade.Scored scored -> scored.fraction() >= 1;
                case Grade.Awaiting awaiting -> true;
                case Grade.Incomplete incomplete -> false;
            };
        } catch (BadResponse e) { // it names what the other no longer has
            return false;
        }
    }
}
