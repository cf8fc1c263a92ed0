package app.salient.study;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, UUID> {
    Draft save(Draft draft);

    Optional<Draft> findByAttemptIdAndQuestionId(AttemptId attempt, String questionId);

    List<Draft> findByAttemptId(AttemptId attempt);
}
