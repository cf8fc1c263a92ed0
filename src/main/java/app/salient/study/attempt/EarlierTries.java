package app.salient.study.attempt;

import app.salient.study.AttemptId;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Practice answers that were tried again. Only ever added. */
public interface EarlierTries extends Repository<EarlierTry, UUID> {
    EarlierTry save(EarlierTry earlier);

    int countByAttemptIdAndQuestionId(AttemptId attempt, String questionId);
}
