package app.salient.classroom;

import app.salient.account.CurrentVisitor;
import app.salient.storage.Committer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an instructor does with classes. An instructor sees and changes only their own. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Teaching {
    public static final int LONGEST_NAME = 80;

    private final Classrooms classrooms;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;
    private final RandomGenerator random;

    Teaching(Classrooms classrooms, CurrentVisitor current, Committer committer, Clock clock, RandomGenerator random) {
        this.classrooms = classrooms;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
        this.random = random;
    }

    /**
     * @param name 1 to {@value #LONGEST_NAME} characters after outer spaces are dropped
     * @throws IllegalArgumentException if the name is empty or longer
     */
    public ClassroomCard newClass(String name, ZoneId zone) {
        String trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a class name has 1 to " + LONGEST_NAME + " characters: " + name);
        }
        var instructor = current.get().id();
        while (true) {
            var classroom =
                    Classroom.create(trimmed, JoinCode.random(random), instructor, zone.getId(), clock.instant());
            try {
                return committer.commit(() -> classrooms.save(classroom)).card();
            } catch (DuplicateKeyException e) {
                // The code exists already, once in a trillion: draw another.
            }
        }
    }

    public List<ClassroomCard> ownClasses() {
        return classrooms.findByInstructorIdOrderByCreatedAtDesc(current.get().id()).stream()
                .map(Classroom::card)
                .toList();
    }

    /** @return empty when there is no such class or it is another instructor's */
    public Optional<ClassroomCard> ownClass(ClassroomId id) {
        var instructor = current.get().id();
        return classrooms
                .findById(id)
                .filter(classroom -> classroom.instructorId().equals(instructor))
                .map(Classroom::card);
    }
}
