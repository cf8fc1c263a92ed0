package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.reading.Asked;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Rule;
import app.salient.question.QuestionId;
import java.util.HashMap;
import java.util.Map;

/** No two questions of the course share an id, since answers are kept under it. */
final class QuestionIdsAreUnique implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        Map<QuestionId, Asked> first = new HashMap<>();
        for (Asked asked : draft.questions()) {
            Asked earlier = first.putIfAbsent(asked.question().id(), asked);
            if (earlier != null) {
                problems.error(
                        asked.at(),
                        "The question id \"" + asked.question().id() + "\" is used twice.",
                        "Change it; the other one stands at " + earlier.at() + ".");
            }
        }
    }
}
