package app.salient.study;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Answers extends Repository<Answer, UUID> {
    Answer save(Answer answer);

    void delete(Answer answer);

    List<Answer> findByAttemptId(AttemptId attempt);

    List<Answer> findByAttemptIdIn(List<AttemptId> attempts);

    List<Answer> findByIdIn(List<UUID> ids);

    Optional<Answer> findByAttemptIdAndQuestionId(AttemptId attempt, String questionId);
}
