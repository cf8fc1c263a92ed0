package app.salient.study.attempt;

import app.salient.study.AttemptId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** What open attempts hold, one row for each question that was answered. */
public interface Drafts extends Repository<Draft, UUID> {
    Draft save(Draft draft);

    /** Written out, since it is asked for each answer: a query that is derived from its name is put together each time. */
    @Query("select * from draft where attempt_id = :attempt and question_id = :questionId")
    Optional<Draft> findByAttemptIdAndQuestionId(AttemptId attempt, String questionId);

    List<Draft> findByAttemptId(AttemptId attempt);
}
