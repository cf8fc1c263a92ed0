package app.salient.classroom;

import app.salient.account.PersonId;
import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import app.salient.storage.Committer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts the students of a class into groups; each is in one at most. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Grouping {
    private final ClassAccess access;
    private final StudentsQuery students;
    private final Enrolments enrolments;
    private final Audit audit;
    private final Committer committer;

    Grouping(ClassAccess access, StudentsQuery students, Enrolments enrolments, Audit audit, Committer committer) {
        this.access = access;
        this.students = students;
        this.enrolments = enrolments;
        this.audit = audit;
        this.committer = committer;
    }

    /** @param group empty for none */
    public record Member(PersonId id, String name, Optional<String> group) {}

    /** By name; nobody when the instructor does not teach the class. */
    public List<Member> of(ClassroomId classroom) {
        return access.taught(classroom)
                .map(own -> students.membersOf(classroom))
                .orElse(List.of());
    }

    /**
     * @param group its name, at most {@value Enrolling#LONGEST_GROUP} characters; blank for none
     * @return false when the student is not in the class, the class is archived, or the instructor does not teach it
     * @throws IllegalArgumentException if the name is longer
     */
    public boolean put(ClassroomId classroom, PersonId student, String group) {
        String name = group.strip();
        if (name.length() > Enrolling.LONGEST_GROUP) {
            throw new IllegalArgumentException("a group's name has at most 40 characters: " + name);
        }
        @Nullable String stored = name.isEmpty() ? null : name;
        if (access.open(classroom).isEmpty()) {
            return false;
        }
        var deed =
                Deed.in(classroom.value(), access.visitor(), DeedKind.GROUPED).to(student);
        return committer.commit(() -> {
            var enrolment = enrolments.findByClassroomIdAndLearnerId(classroom, student);
            enrolment
                    .filter(found -> !Objects.equals(found.groupName(), stored))
                    .ifPresent(found -> {
                        enrolments.save(found.inGroup(stored));
                        audit.note(deed);
                    });
            return enrolment.isPresent();
        });
    }
}
