package app.salient.study.attempt;

import app.salient.study.AttemptId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Hints that learners were shown. Only ever added. */
public interface HintsTaken extends Repository<HintTaken, UUID> {
    HintTaken save(HintTaken hint);

    int countByAttemptIdAndQuestionId(AttemptId attempt, String questionId);

    List<HintTaken> findByAttemptId(AttemptId attempt);
}
