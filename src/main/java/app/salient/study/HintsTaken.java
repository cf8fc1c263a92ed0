package app.salient.study;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HintsTaken extends Repository<HintTaken, UUID> {
    HintTaken save(HintTaken hint);

    int countByAttemptIdAndQuestionId(AttemptId attempt, String questionId);

    List<HintTaken> findByAttemptId(AttemptId attempt);
}
