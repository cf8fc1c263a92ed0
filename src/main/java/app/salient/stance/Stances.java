package app.salient.stance;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Asked only for what belongs to one learner: there is no method that lists those of others. */
interface Stances extends Repository<Stance, UUID> {
    Stance save(Stance stance);

    Optional<Stance> findByLearnerIdAndLessonIdAndBlockAndStep(
            PersonId learner, String lesson, String block, Step step);

    List<Stance> findByLearnerIdAndLessonIdAndBlock(PersonId learner, String lesson, String block);
}
