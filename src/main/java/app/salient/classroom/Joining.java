package app.salient.classroom;

import app.salient.account.CurrentVisitor;
import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How a student gets into a class. */
@Service
public class Joining {
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final JoinThrottle throttle;
    private final ObjectProvider<MemoryLook> looks;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Announcements announcements;
    private final Clock clock;

    Joining(
            Classrooms classrooms,
            Enrolments enrolments,
            JoinThrottle throttle,
            ObjectProvider<MemoryLook> looks,
            CurrentVisitor current,
            Committer committer,
            Announcements announcements,
            Clock clock) {
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.throttle = throttle;
        this.looks = looks;
        this.current = current;
        this.committer = committer;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What came of a code. */
    public sealed interface Found {
        /** @param looksAtMemory its instructor sees what the class together still knows */
        record Open(String className, boolean looksAtMemory) implements Found {}

        record Malformed() implements Found {}

        record Unknown() implements Found {}

        record WaitAMinute() implements Found {}
    }

    /**
     * Looks a code up without joining.
     *
     * @param address where the request comes from; guessing is slowed down per address
     */
    @PreAuthorize("permitAll")
    public Found look(String typed, String address) {
        var code = JoinCode.of(typed);
        if (code.isEmpty()) {
            return new Found.Malformed();
        }
        if (!throttle.admits(address)) {
            return new Found.WaitAMinute();
        }
        Optional<Classroom> classroom =
                classrooms.findByJoinCode(code.get().value()).filter(Classroom::isOpen);
        return classroom.<Found>map(c -> new Found.Open(c.name(), looks(c))).orElseGet(Found.Unknown::new);
    }

    private boolean looks(Classroom classroom) {
        return looks.stream().anyMatch(look -> look.isOn(classroom.id()));
    }

    /** Joins; doing so again changes nothing. @return the class's name, or empty when the code is not one */
    @PreAuthorize("hasAnyRole('STUDENT', 'INSTRUCTOR', 'ADMIN')")
    public Optional<String> join(JoinCode code) {
        var learner = current.get().id();
        return classrooms.findByJoinCode(code.value()).filter(Classroom::isOpen).map(classroom -> {
            committer.commit(() -> {
                if (!enrolments.existsByClassroomIdAndLearnerId(classroom.id(), learner)) {
                    enrolments.save(Enrolment.of(classroom.id(), learner, clock.instant()));
                    announcements.afterCommit(new StudentJoined(classroom.id(), learner));
                }
            });
            return classroom.name();
        });
    }
}
