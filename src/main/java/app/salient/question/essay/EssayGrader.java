package app.salient.question.essay;

import app.salient.question.Grade;
import app.salient.question.Grader;

/** Waits for a person, however long the text is. */
final class EssayGrader implements Grader<EssayQuestion, EssayResponse> {
    /** Holds without a teacher too: then nobody marks it, and the model answer is what there is. */
    private static final String NEXT =
            "Your text is kept as you wrote it. It earns its points once a person has marked it by the rubric;"
                    + " until then, compare it with the model answer.";

    @Override
    public Grade grade(EssayQuestion question, EssayResponse response) {
        return new Grade.Awaiting(NEXT);
    }
}
