package app.salient.classroom;

import app.salient.account.PersonId;
import app.salient.account.making.NewLearners;
import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import app.salient.storage.Committer;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Helps a student who forgot their password or lost their link. Only one whose account was made for the class, from a list: with a
 * link one can sign in as somebody, and an account that somebody made themselves is no instructor's to open.
 */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class NewSignInLink {
    private final ClassAccess access;
    private final Enrolments enrolments;
    private final NewLearners newLearners;
    private final Audit audit;
    private final Committer committer;

    NewSignInLink(
            ClassAccess access, Enrolments enrolments, NewLearners newLearners, Audit audit, Committer committer) {
        this.access = access;
        this.enrolments = enrolments;
        this.newLearners = newLearners;
        this.audit = audit;
        this.committer = committer;
    }

    /**
     * @param name to sign in by
     * @param path of the link, which is told this once
     */
    public record Link(String name, String path) {}

    /** Whether {@link #make} would make one. */
    public boolean canBeMade(ClassroomId classroom, PersonId student) {
        return access.open(classroom).isPresent() && madeForIt(classroom, student);
    }

    /**
     * The password goes on working until the link is used; an older link leads nowhere from now on.
     *
     * @return empty when the account was not made for the class, the class is archived, or the instructor does not teach it
     */
    public Optional<Link> make(ClassroomId classroom, PersonId student) {
        if (access.open(classroom).isEmpty()) {
            return Optional.empty();
        }
        var deed =
                Deed.in(classroom.value(), access.visitor(), DeedKind.NEW_LINK).to(student);
        return committer.commit(() -> {
            if (!madeForIt(classroom, student)) {
                return Optional.empty();
            }
            var made = newLearners.again(student);
            audit.note(deed);
            return Optional.of(new Link(made.name(), made.path()));
        });
    }

    private boolean madeForIt(ClassroomId classroom, PersonId student) {
        return enrolments
                .findByClassroomIdAndLearnerId(classroom, student)
                .filter(Enrolment::accountMade)
                .isPresent();
    }
}
