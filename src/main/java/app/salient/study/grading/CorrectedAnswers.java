package app.salient.study.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Which answers each correction is about. */
public interface CorrectedAnswers extends Repository<CorrectedAnswer, UUID> {
    CorrectedAnswer save(CorrectedAnswer corrected);

    Optional<CorrectedAnswer> findById(UUID id);

    List<CorrectedAnswer> findByAnswerIdIn(List<UUID> answers);

    @Query("""
            select ca.*
            from corrected_answer ca
            join answer n on n.id = ca.answer_id
            where n.attempt_id in (:attempts)
            """)
    List<CorrectedAnswer> findByAttempts(List<UUID> attempts);

    List<CorrectedAnswer> findByCorrectionId(UUID correction);
}
