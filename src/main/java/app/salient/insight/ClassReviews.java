package app.salient.insight;

import app.salient.classroom.ClassroomId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ClassReviews extends Repository<ClassReview, ClassroomId> {
    ClassReview save(ClassReview review);

    void delete(ClassReview review);

    Optional<ClassReview> findById(ClassroomId classroom);
}
