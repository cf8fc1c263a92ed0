package app.salient.study.correction;

import app.salient.study.Remedy;
import java.util.List;
import java.util.Optional;

/**
 * A question that was answered in a version which the course no longer has, and about which nothing has been decided.
 *
 * @param from the version that was answered
 * @param to the version the course has now; empty when the course no longer asks it
 * @param prompt of the version that was answered, as Markdown
 * @param attempts how many attempts hold such an answer
 * @param marksThatDiffer how many of those answers the present version would mark otherwise
 * @param passage of the lesson that answers it
 */
public record ChangedQuestion(
        String questionId,
        String from,
        Optional<String> to,
        String prompt,
        int attempts,
        int learners,
        int marksThatDiffer,
        String passage,
        List<Difference> differences) {
    public ChangedQuestion {
        differences = List.copyOf(differences);
    }

    /** A decision about it, between the two versions that were looked at. */
    public CorrectionPlan plan(Remedy remedy, boolean mayLower) {
        return new CorrectionPlan(questionId, from, to, remedy, mayLower);
    }
}
