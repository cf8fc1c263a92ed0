package app.salient.study.kept;

import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.Certainty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a learner answered once and what it was worth, for whoever follows what they know. One that was tried again later stays
 * one of its own.
 *
 * @param revision the version of the question that was answered
 * @param certainty null when not said
 * @param fraction share of the points after hints, in [0, 1]; 0 while it waits for a person
 * @param awaiting whether only a person can grade it
 * @param gradedAt to the microsecond, as stored; with attempt and question it names the answer
 */
public record GradedAnswer(
        AttemptId attempt,
        AttemptKind kind,
        String questionId,
        String revision,
        @Nullable Certainty certainty,
        int hintsTaken,
        double fraction,
        boolean awaiting,
        Instant gradedAt) {
    public boolean isRight() {
        return !awaiting && fraction >= 1;
    }
}
