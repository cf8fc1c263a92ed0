package app.salient.study;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EarlierTries extends Repository<EarlierTry, UUID> {
    EarlierTry save(EarlierTry earlier);

    int countByAttemptIdAndQuestionId(AttemptId attempt, String questionId);
}
