package app.salient.study.attempt;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Every attempt there is. Whose it is is the caller's business; for its owner ask {@link AttemptAccess}. */
public interface Attempts extends Repository<Attempt, AttemptId> {
    Attempt save(Attempt attempt);

    Optional<Attempt> findById(AttemptId id);

    /** For a change to the attempt: whoever else wants to change it waits, on databases with several writers. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Attempt> findLockedById(AttemptId id);

    /** Locks it likewise, and says whether it is still the one that was read before: far cheaper than reading it again. */
    @Query("select version from attempt where id = :id for update")
    Optional<Integer> lockedVersion(AttemptId id);

    /**
     * Stores everything about a known attempt except its questions, which never change; {@link #save} would write them anew.
     *
     * @throws OptimisticLockingFailureException when somebody else has changed it since it was read
     */
    default Attempt change(Attempt to) {
        int rows = write(
                to.id(),
                Objects.requireNonNull(to.version(), "stored before"),
                to.learnerId(),
                to.kind().name(),
                to.delivery().name(),
                to.endsAt(),
                to.handedInAt(),
                to.openSlot(),
                to.earned(),
                to.possible(),
                to.receipt());
        if (rows != 1) {
            throw new OptimisticLockingFailureException("attempt " + to.id() + " has changed meanwhile");
        }
        return to.changedOnce();
    }

    @Modifying
    @Query("""
            update attempt
            set learner_id = :learner, kind = :kind, delivery = :delivery, ends_at = :endsAt, handed_in_at = :handedInAt,
                open_slot = :openSlot, earned = :earned, possible = :possible, receipt = :receipt, version = :version + 1
            where id = :id and version = :version
            """)
    int write(
            AttemptId id,
            int version,
            PersonId learner,
            String kind,
            String delivery,
            @Nullable Instant endsAt,
            @Nullable Instant handedInAt,
            @Nullable String openSlot,
            @Nullable Double earned,
            @Nullable Double possible,
            @Nullable String receipt);

    /** Other marks, after a correction; one that is open has none yet. */
    @Modifying
    @Query("""
            update attempt
            set earned = :earned, possible = :possible, version = version + 1
            where id = :id and handed_in_at is not null
            """)
    void remark(AttemptId id, double earned, double possible);

    int countByLearnerIdAndQuizIdAndKindAndStartedAtGreaterThanEqual(
            PersonId learner, String quizId, AttemptKind kind, Instant since);

    boolean existsByLearnerIdAndQuizIdAndKindAndHandedInAtIsNotNullAndStartedAtGreaterThanEqual(
            PersonId learner, String quizId, AttemptKind kind, Instant since);

    List<Attempt> findByLearnerIdOrderByStartedAt(PersonId learner);

    List<Attempt> findByOpenSlotAndEndsAtBefore(String openSlot, Instant end);

    Optional<Attempt> findByLearnerIdAndQuizIdAndOpenSlot(PersonId learner, String quizId, String openSlot);
}
