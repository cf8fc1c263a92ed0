package app.salient.question.essay;

import app.salient.question.Grade;
import app.salient.question.Grader;

/** Waits for a person, however long the text is. */
final class EssayGrader implements Grader<EssayQuestion, EssayResponse> {
    /** Holds with a teacher and without. */
    private static final String NEXT = "Your text is kept as you wrote it. Compare it with the model answer."
            + " In a class a person marks it by the rubric; outside one you judge it yourself.";

    @Override
    public Grade grade(EssayQuestion question, EssayResponse response) {
        return new Grade.Awaiting(NEXT);
    }
}
