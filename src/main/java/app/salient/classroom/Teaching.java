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

/** The classes of an instructor: those they made, and those they help to teach. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Teaching {
    public static final int LONGEST_NAME = 80;

    private final Classrooms classrooms;
    private final ClassAccess access;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;
    private final RandomGenerator random;

    Teaching(
            Classrooms classrooms,
            ClassAccess access,
            CurrentVisitor current,
            Committer committer,
            Clock clock,
            RandomGenerator random) {
        this.classrooms = classrooms;
        this.access = access;
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
        String usable = usable(name);
        var instructor = current.get().id();
        while (true) {
            var classroom =
                    Classroom.create(usable, JoinCode.random(random), instructor, zone.getId(), clock.instant());
            try {
                return committer.commit(() -> classrooms.save(classroom)).card(instructor);
            } catch (DuplicateKeyException e) {
                // The code exists already, once in a trillion: draw another.
            }
        }
    }

    static String usable(String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a class name has 1 to " + LONGEST_NAME + " characters: " + name);
        }
        return trimmed;
    }

    /** Those that are taught, newest first; archived ones stay out. */
    public List<ClassroomCard> ownClasses() {
        return cards(true);
    }

    /** Newest first. */
    public List<ClassroomCard> archivedClasses() {
        return cards(false);
    }

    private List<ClassroomCard> cards(boolean open) {
        var instructor = current.get().id();
        return access.taught().stream()
                .filter(classroom -> classroom.isOpen() == open)
                .map(classroom -> classroom.card(instructor))
                .toList();
    }

    /** @return empty when there is no such class or the instructor does not teach it */
    public Optional<ClassroomCard> ownClass(ClassroomId id) {
        return access.taught(id).map(classroom -> classroom.card(current.get().id()));
    }
}
