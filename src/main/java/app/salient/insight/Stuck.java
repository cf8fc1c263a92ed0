package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who does not get on with a quiz, and the answers that say so.
 *
 * @param at when that attempt was handed in, or last touched
 * @param earned points; 0 while it is open
 * @param possible points; 0 while it is open
 * @param answered questions answered so far; 0 once it is handed in
 * @param missed questions that did not earn everything, those that earned least first
 */
public record Stuck(
        PersonId student,
        String name,
        String quizId,
        AttemptId attempt,
        Why why,
        Instant at,
        double earned,
        double possible,
        int answered,
        List<String> missed) {
    public Stuck {
        missed = List.copyOf(missed);
    }

    /** The rule. */
    public enum Why {
        /** The result that counts is below half of the points, and nothing in it waits for a person to mark it. */
        LOW,
        /** A try for marks was begun, and nothing has been written in it for three days. */
        IDLE
    }
}
