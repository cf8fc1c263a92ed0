package app.salient.classroom;

import app.salient.account.PersonId;
import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import app.salient.storage.Committer;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gives single students more time: a factor by which every time limit of theirs is multiplied. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ExtraTime {
    public static final double USUAL = 1;
    public static final double MOST = 4;

    private final Enrolments enrolments;
    private final ClassAccess access;
    private final Audit audit;
    private final Committer committer;

    ExtraTime(Enrolments enrolments, ClassAccess access, Audit audit, Committer committer) {
        this.enrolments = enrolments;
        this.access = access;
        this.audit = audit;
        this.committer = committer;
    }

    /** @return the factor of every student of the class; nobody's when the instructor does not teach it */
    public Map<PersonId, Double> of(ClassroomId classroom) {
        return access.taught(classroom).stream()
                .flatMap(own -> enrolments.findByClassroomId(classroom).stream())
                .collect(Collectors.toMap(Enrolment::learnerId, Enrolment::timeFactor));
    }

    /**
     * Holds for attempts that begin from now on.
     *
     * @return false when the student is not in the class, the class is archived, or the instructor does not teach it
     * @throws IllegalArgumentException if the factor is not within {@link #USUAL} and {@link #MOST}
     */
    public boolean set(ClassroomId classroom, PersonId student, double factor) {
        if (!(factor >= USUAL && factor <= MOST)) {
            throw new IllegalArgumentException("time is multiplied by 1 to 4: " + factor);
        }
        if (access.open(classroom).isEmpty()) {
            return false;
        }
        var deed = Deed.in(classroom.value(), access.visitor(), DeedKind.EXTRA_TIME)
                .to(student)
                .times(factor);
        return committer.commit(() -> {
            var enrolment = enrolments.findByClassroomIdAndLearnerId(classroom, student);
            enrolment.filter(found -> found.timeFactor() != factor).ifPresent(found -> {
                enrolments.save(found.withTimeFactor(factor));
                audit.note(deed);
            });
            return enrolment.isPresent();
        });
    }
}
