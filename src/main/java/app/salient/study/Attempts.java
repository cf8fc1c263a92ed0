package app.salient.study;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Attempts extends Repository<Attempt, AttemptId> {
    Attempt save(Attempt attempt);

    Optional<Attempt> findById(AttemptId id);

    Optional<Attempt> findByLearnerIdAndQuizIdAndOpenSlot(PersonId learner, String quizId, String openSlot);

    List<Attempt> findByLearnerIdAndQuizIdOrderByStartedAtDesc(PersonId learner, String quizId);
}
