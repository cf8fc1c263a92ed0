package app.salient.study.objection;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What learners said against questions. Rights are the caller's business. */
public interface Objections extends Repository<Objection, UUID> {
    Objection save(Objection objection);

    Optional<Objection> findById(UUID id);

    List<Objection> findByAttemptId(AttemptId attempt);

    Optional<Objection> findByAttemptIdAndQuestionId(AttemptId attempt, String questionId);

    List<Objection> findByLearnerId(PersonId learner);

    List<Objection> findBySettledAtIsNullOrderByMadeAt();
}
