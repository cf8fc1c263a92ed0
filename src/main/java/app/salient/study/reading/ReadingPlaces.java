package app.salient.study.reading;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReadingPlaces extends Repository<ReadingPlace, UUID> {
    ReadingPlace save(ReadingPlace place);

    List<ReadingPlace> findByLearnerId(PersonId learner);

    void delete(ReadingPlace place);

    Optional<ReadingPlace> findByLearnerIdAndLessonId(PersonId learner, String lessonId);
}
