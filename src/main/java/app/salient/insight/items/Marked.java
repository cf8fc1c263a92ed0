package app.salient.insight.items;

import app.salient.study.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * A marked answer as the statistics see it.
 *
 * @param share of the question's points, in [0, 1]; 0 when nothing was answered
 * @param certainty null when the learner did not say
 */
public record Marked(
        String questionId,
        String revision,
        double share,
        @Nullable Certainty certainty) {
    public Marked {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies in [0, 1]: " + share);
        }
    }

    boolean isRight() {
        return share >= 1;
    }
}
