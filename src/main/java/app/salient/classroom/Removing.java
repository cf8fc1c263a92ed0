package app.salient.classroom;

import app.salient.account.PersonId;
import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes a student out of a class. What they answered and what they are in the middle of is theirs and stays. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Removing {
    private final ClassAccess access;
    private final Enrolments enrolments;
    private final Audit audit;
    private final Committer committer;
    private final Announcements announcements;

    Removing(ClassAccess access, Enrolments enrolments, Audit audit, Committer committer, Announcements announcements) {
        this.access = access;
        this.enrolments = enrolments;
        this.audit = audit;
        this.committer = committer;
        this.announcements = announcements;
    }

    /**
     * The class asks nothing of them any more, and its instructors see nothing of theirs; with the code they can join again, then
     * without the group and the extra time they had.
     *
     * @return false when the student is not in the class, the class is archived, or the instructor does not teach it
     */
    public boolean remove(ClassroomId classroom, PersonId student) {
        if (access.open(classroom).isEmpty()) {
            return false;
        }
        var deed =
                Deed.in(classroom.value(), access.visitor(), DeedKind.REMOVED).to(student);
        return committer.commit(() -> {
            var enrolment = enrolments.findByClassroomIdAndLearnerId(classroom, student);
            enrolment.ifPresent(found -> {
                enrolments.delete(found);
                audit.note(deed);
                announcements.afterCommit(new StudentRemoved(classroom, student));
            });
            return enrolment.isPresent();
        });
    }
}
