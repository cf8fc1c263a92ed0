package app.salient.study.attempt;

import app.salient.study.AttemptId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** What was graded. Whose it is is the caller's business. */
public interface Answers extends Repository<Answer, UUID> {
    Answer save(Answer answer);

    void delete(Answer answer);

    List<Answer> findByAttemptId(AttemptId attempt);

    List<Answer> findByAttemptIdIn(List<AttemptId> attempts);

    List<Answer> findByIdIn(List<UUID> ids);

    List<Answer> saveAll(Iterable<Answer> answers);

    /** Written out, since it is asked for each answer: a query that is derived from its name is put together each time. */
    @Query("select * from answer where attempt_id = :attempt and question_id = :questionId")
    Optional<Answer> findByAttemptIdAndQuestionId(AttemptId attempt, String questionId);
}
