package app.salient.classroom;

import app.salient.account.Colleagues;
import app.salient.account.PersonId;
import app.salient.account.Visitor;
import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import app.salient.storage.Committer;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets other instructors teach a class too. Who made it decides who does; those may leave it again. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class CoTeaching {
    private final CoInstructors coInstructors;
    private final ClassAccess access;
    private final Colleagues colleagues;
    private final Audit audit;
    private final Committer committer;
    private final Clock clock;

    CoTeaching(
            CoInstructors coInstructors,
            ClassAccess access,
            Colleagues colleagues,
            Audit audit,
            Committer committer,
            Clock clock) {
        this.coInstructors = coInstructors;
        this.access = access;
        this.colleagues = colleagues;
        this.audit = audit;
        this.committer = committer;
        this.clock = clock;
    }

    /** What came of adding somebody. */
    public enum Added {
        DONE,
        /** Nobody signs in by this name, or who does is no instructor: which of the two is not told. */
        NO_INSTRUCTOR,
        TEACHES_ALREADY,
        NOT_YOURS
    }

    /** Who teaches it besides its maker, in the order they came. */
    public List<Visitor> of(ClassroomId classroom) {
        return access.taught(classroom).stream()
                .flatMap(own -> coInstructors.findByClassroomIdOrderByAddedAt(classroom).stream())
                .flatMap(each -> colleagues.find(each.instructorId()).stream())
                .toList();
    }

    /** @param signInName as the colleague types it to sign in */
    public Added add(ClassroomId classroom, String signInName) {
        var made = access.made(classroom);
        if (made.isEmpty()) {
            return Added.NOT_YOURS;
        }
        var colleague = colleagues.find(signInName);
        if (colleague.isEmpty()) {
            return Added.NO_INSTRUCTOR;
        }
        var person = colleague.get().id();
        var now = clock.instant();
        var by = access.visitor();
        return committer.commit(() -> {
            boolean teaches = made.get().instructorId().equals(person)
                    || coInstructors
                            .findByClassroomIdAndInstructorId(classroom, person)
                            .isPresent();
            if (teaches) {
                return Added.TEACHES_ALREADY;
            }
            coInstructors.save(CoInstructor.of(classroom, person, now));
            audit.note(Deed.in(classroom.value(), by, DeedKind.CO_ADDED).to(person));
            return Added.DONE;
        });
    }

    /** Takes the class from somebody. @return false when it is not the visitor's to take, or they do not teach it */
    public boolean remove(ClassroomId classroom, PersonId coInstructor) {
        return access.made(classroom).isPresent() && taken(classroom, coInstructor, DeedKind.CO_REMOVED);
    }

    /** Leaves a class that another made. @return false when the visitor made it, or does not teach it */
    public boolean leave(ClassroomId classroom) {
        return access.taught(classroom)
                .map(own -> taken(classroom, access.visitor(), DeedKind.CO_LEFT))
                .orElse(false);
    }

    private boolean taken(ClassroomId classroom, PersonId person, DeedKind kind) {
        var deed = Deed.in(classroom.value(), access.visitor(), kind).to(person);
        return committer.commit(() -> {
            var teaches = coInstructors.findByClassroomIdAndInstructorId(classroom, person);
            teaches.ifPresent(found -> {
                coInstructors.delete(found);
                audit.note(deed);
            });
            return teaches.isPresent();
        });
    }
}
