package app.salient.question.statements;

import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.Placing;

/** Each row in its column counts; or all or nothing. */
final class StatementsGrader implements Grader<StatementsQuestion, StatementsResponse> {
    @Override
    public Grade grade(StatementsQuestion question, StatementsResponse response) {
        return new Placing(question.rows(), response.answers()).grade(question.marking());
    }
}
