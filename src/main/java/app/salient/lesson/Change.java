package app.salient.lesson;

import app.salient.question.QuestionId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of the change log.
 *
 * @param about the claim or the question
 * @param now the verdict or the key since this entry, or {@link #GONE}; empty when neither changed
 * @param what plain text: what is different
 * @param why plain text: for which reason, by which source
 */
public record Change(LocalDate date, ChangeKind kind, Subject about, Optional<String> now, String what, String why) {
    /** What {@code now} says of something that the course no longer has. */
    public static final String GONE = "removed";

    /** What has changed. */
    public sealed interface Subject {
        record OfClaim(ClaimId id) implements Subject {}

        record OfQuestion(QuestionId id) implements Subject {}
    }
}
