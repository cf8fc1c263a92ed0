package app.salient.review;

import app.salient.account.PersonId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReviewWishes extends Repository<ReviewWish, PersonId> {
    ReviewWish save(ReviewWish wish);

    void delete(ReviewWish wish);

    Optional<ReviewWish> findById(PersonId learner);

    Optional<ReviewWish> findByCalendarHash(String hash);
}
