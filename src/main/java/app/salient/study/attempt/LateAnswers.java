package app.salient.study.attempt;

import app.salient.study.AttemptId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Answers that came too late to count. Only ever added. */
public interface LateAnswers extends Repository<LateAnswer, UUID> {
    LateAnswer save(LateAnswer answer);

    int countByAttemptId(AttemptId attempt);

    List<LateAnswer> findByAttemptIdAndReason(AttemptId attempt, LateAnswer.Reason reason);

    Optional<LateAnswer> findByAttemptIdAndQuestionIdAndClientSequence(
            AttemptId attempt, String questionId, long clientSequence);
}
