package app.salient.study.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every decision about answers to a corrected question, undone ones too. */
public interface Corrections extends Repository<Correction, UUID> {
    Correction save(Correction correction);

    Optional<Correction> findById(UUID id);

    List<Correction> findByIdIn(List<UUID> ids);

    List<Correction> findAllByOrderByMadeAtDesc();

    List<Correction> findByQuestionIdAndFromRevisionOrderByMadeAt(String questionId, String fromRevision);
}
