package app.salient.study;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Answers extends Repository<Answer, UUID> {
    Answer save(Answer answer);

    List<Answer> findByAttemptId(AttemptId attempt);

    Optional<Answer> findByAttemptIdAndQuestionId(AttemptId attempt, String questionId);
}
