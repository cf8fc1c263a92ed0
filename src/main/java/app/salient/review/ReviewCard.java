package app.salient.review;

import app.salient.account.PersonId;
import app.salient.review.memory.CardState;
import app.salient.review.memory.Fsrs;
import app.salient.review.memory.Memory;
import app.salient.review.memory.Parameters;
import app.salient.review.memory.Phase;
import app.salient.review.memory.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What one learner remembers of one question. All of it but the seed follows from the log.
 *
 * @param revision the version of the question that the memory is of
 * @param seed moves intervals a little, always the same way
 * @param missed whether the last answer was wrong
 * @param sureWrongAt when they were sure and wrong; null once they were right on a later day
 * @param relearned whether the key has changed since it was last answered
 */
record ReviewCard(
        @Id UUID id,
        @Version @Nullable Integer version,
        PersonId learnerId,
        String questionId,
        String revision,
        long seed,
        Phase phase,
        int step,
        @Nullable Double stability,
        @Nullable Double difficulty,
        int reviews,
        int lapses,
        boolean missed,
        @Nullable Instant lastAt,
        Instant dueAt,
        @Nullable Instant sureWrongAt,
        boolean relearned) {
    static final Fsrs FSRS = new Fsrs(Parameters.USUAL);
    private static final Duration A_DAY = Duration.ofDays(1);

    static ReviewCard fresh(PersonId learner, String questionId, String revision, long seed, Instant at) {
        return new ReviewCard(
                UUID.randomUUID(),
                null,
                learner,
                questionId,
                revision,
                seed,
                Phase.NEW,
                0,
                null,
                null,
                0,
                0,
                false,
                null,
                at,
                null,
                false);
    }

    CardState state() {
        return new CardState(
                phase, step, stability == null || difficulty == null ? null : new Memory(stability, difficulty));
    }

    /** Whether anything is known of it; an essay is not before its writer has judged it. */
    boolean isSeen() {
        return phase != Phase.NEW;
    }

    ReviewCard after(ReviewLog entry) {
        return entry.rating() == null ? relearnedAt(entry) : recalled(entry, entry.rating());
    }

    private ReviewCard relearnedAt(ReviewLog entry) {
        return new ReviewCard(
                id,
                version,
                learnerId,
                questionId,
                entry.revision(),
                seed,
                Phase.NEW,
                0,
                null,
                null,
                reviews,
                lapses,
                false,
                lastAt,
                entry.happenedAt(),
                null,
                true);
    }

    private ReviewCard recalled(ReviewLog entry, Rating rating) {
        var reviewed = FSRS.review(state(), rating, entry.days(), entry.retention(), seed + reviews);
        var memory = reviewed.state().memory();
        boolean lapsed = rating == Rating.AGAIN;
        boolean settled = !lapsed && entry.days() > 0;
        @Nullable Instant sureWrong = entry.sureWrong() ? entry.happenedAt() : settled ? null : sureWrongAt;
        Duration wait = reviewed.dueIn();
        if (sureWrong != null && wait.compareTo(A_DAY) > 0) { // comes back the next day whatever it grew to
            wait = A_DAY;
        }
        return new ReviewCard(
                id,
                version,
                learnerId,
                questionId,
                entry.revision(),
                seed,
                reviewed.state().phase(),
                reviewed.state().step(),
                memory == null ? null : memory.stability(),
                memory == null ? null : memory.difficulty(),
                reviews + 1,
                lapses + (lapsed && phase == Phase.REVIEW ? 1 : 0),
                lapsed,
                entry.happenedAt(),
                entry.happenedAt().plus(wait),
                sureWrong,
                false);
    }

    /** @param days since the last answer, 0 or more @return chance that it is known, in [0, 1]; 0 when never seen */
    double recallAfter(double days) {
        return stability == null ? 0 : FSRS.curve().recallAfter(Math.max(0, days), stability);
    }
}
