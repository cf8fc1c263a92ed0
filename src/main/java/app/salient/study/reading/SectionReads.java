package app.salient.study.reading;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who has read which section to its end. */
public interface SectionReads extends Repository<SectionRead, UUID> {
    SectionRead save(SectionRead read);

    boolean existsByLearnerIdAndLessonIdAndSection(PersonId learner, String lessonId, String section);

    List<SectionRead> findByLearnerId(PersonId learner);

    Optional<SectionRead> findByLearnerIdAndLessonIdAndSection(PersonId learner, String lessonId, String section);

    void delete(SectionRead read);
}
