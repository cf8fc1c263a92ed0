package app.salient.study.correction;

import app.salient.study.Remedy;
import java.util.Optional;

/**
 * What an instructor means to do about answers to one version of a question.
 *
 * @param from the version that was answered
 * @param to the version of the course that was looked at; empty when the course no longer asks the question
 * @param mayLower whether it may take points away; without it nobody loses by it
 */
public record CorrectionPlan(String questionId, String from, Optional<String> to, Remedy remedy, boolean mayLower) {
    public CorrectionPlan {
        if (to.isEmpty() && (remedy == Remedy.RESCORE || remedy == Remedy.ACCEPT_BOTH)) {
            throw new IllegalArgumentException("the course no longer asks " + questionId);
        }
    }
}
