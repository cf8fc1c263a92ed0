package app.salient.insight;

import app.salient.study.AttemptId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a student of a class has done, and where that leaves them.
 *
 * @param student with the same standing as in the matrix of the class
 * @param events the newest first
 */
public record StudentTimeline(ClassProgress.Student student, List<Event> events) {
    public StudentTimeline {
        events = List.copyOf(events);
    }

    /** Something a student did; {@code lessonId} is also the id of the lesson's quiz. */
    public sealed interface Event {
        Instant at();

        String lessonId();
    }

    /** @param section slug */
    public record Read(Instant at, String lessonId, String section) implements Event {}

    /**
     * A try for marks: what somebody practises is theirs alone.
     *
     * @param answered how many questions hold an answer
     * @param score empty while it is open
     */
    public record Tried(
            Instant at,
            String lessonId,
            AttemptId attempt,
            Optional<Instant> handedInAt,
            int answered,
            Optional<ClassProgress.Score> score)
            implements Event {}
}
