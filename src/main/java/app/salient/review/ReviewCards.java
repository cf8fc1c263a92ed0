package app.salient.review;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewCards extends Repository<ReviewCard, UUID> {
    ReviewCard save(ReviewCard card);

    void delete(ReviewCard card);

    boolean existsByLearnerId(PersonId learner);

    List<ReviewCard> findByLearnerId(PersonId learner);

    Optional<ReviewCard> findByLearnerIdAndQuestionId(PersonId learner, String questionId);
}
