package app.salient.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewLogs extends Repository<ReviewLog, UUID> {
    ReviewLog save(ReviewLog entry);

    List<ReviewLog> findByCardIdOrderByPlace(UUID card);
}
