package app.salient.study.attempt;

/**
 * What an answer is worth.
 *
 * @param fraction share of the question's points, in [0, 1]
 * @param worth what the question counts towards the possible sum, in points; 0 once it is dropped
 */
public record Mark(Answer.Outcome outcome, double fraction, double worth) {
    /** As reviews name it. */
    public String word() {
        if (outcome == Answer.Outcome.AWAITING) {
            return "awaiting";
        }
        return fraction >= 1 ? "right" : fraction > 0 ? "partly" : "wrong";
    }

    public double points() {
        return fraction * worth;
    }
}
