package app.salient.study;

/**
 * What an answer is worth.
 *
 * @param fraction share of the question's points, in [0, 1]
 * @param worth what the question counts towards the possible sum, in points; 0 once it is dropped
 */
record Mark(Answer.Outcome outcome, double fraction, double worth) {
    /** As reviews name it. */
    String word() {
        if (outcome == Answer.Outcome.AWAITING) {
            return "awaiting";
        }
        return fraction >= 1 ? "right" : fraction > 0 ? "partly" : "wrong";
    }

    double points() {
        return fraction * worth;
    }
}
