package app.salient.study;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface Attempts extends Repository<Attempt, AttemptId> {
    Attempt save(Attempt attempt);

    Optional<Attempt> findById(AttemptId id);

    /** For a change to the attempt: whoever else wants to change it waits, on databases with several writers. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Attempt> findLockedById(AttemptId id);

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
