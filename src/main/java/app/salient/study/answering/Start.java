package app.salient.study.answering;

import app.salient.study.AttemptId;
import java.time.Instant;
import java.util.Optional;

/** What came of wanting to start a quiz. */
public sealed interface Start {
    record Started(AttemptId id) implements Start {}

    record NoSuchQuiz() implements Start {}

    record NotYetOpen(Instant opensAt) implements Start {}

    record Closed(Instant since) implements Start {}

    /** It is an exam, so its questions cannot be practised before it has closed. */
    record KeptForExam() implements Start {}

    record NoAttemptLeft(int taken) implements Start {}

    default Optional<AttemptId> attempt() {
        return this instanceof Started(AttemptId id) ? Optional.of(id) : Optional.empty();
    }
}
