package app.salient.question.shortanswer;

import app.salient.question.Grade;
import app.salient.question.Grader;
import java.util.List;

/** Right when the words are accepted, or a slip of spelling away where that is forgiven. */
final class ShortGrader implements Grader<ShortQuestion, ShortResponse> {
    @Override
    public Grade grade(ShortQuestion question, ShortResponse response) {
        boolean right = question.key().earns(question.key().judge(response.typed()));
        return new Grade.Scored(right ? 1 : 0, List.of(new Grade.Part("typed", right)));
    }
}
