package app.salient.study;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CorrectedAnswers extends Repository<CorrectedAnswer, UUID> {
    CorrectedAnswer save(CorrectedAnswer corrected);

    Optional<CorrectedAnswer> findById(UUID id);

    List<CorrectedAnswer> findByAnswerIdIn(List<UUID> answers);

    List<CorrectedAnswer> findByCorrectionId(UUID correction);
}
