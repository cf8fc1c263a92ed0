package app.salient.insight;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedGroup;
import app.salient.audit.DeedKind;
import app.salient.audit.Told;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.Teaching;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What its instructors did in a class: who, to whom, when. Other people's classes do not exist. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ClassDeeds {
    private final Teaching teaching;
    private final ClassDeedsQuery rows;
    private final Audit audit;
    private final CurrentVisitor current;

    ClassDeeds(Teaching teaching, ClassDeedsQuery rows, Audit audit, CurrentVisitor current) {
        this.teaching = teaching;
        this.rows = rows;
        this.audit = audit;
        this.current = current;
    }

    /**
     * Which deeds are wanted.
     *
     * @param group empty for any
     * @param person who did it or whom it was done to; empty for anybody
     * @param upTo none that came later, so that pages stay what they are
     */
    public record Wanted(Optional<DeedGroup> group, Optional<PersonId> person, Instant upTo) {}

    /** Somebody who teaches the class, did something in it, or is in it. */
    public record Somebody(PersonId id, String name) {}

    /** The latest first. @return nothing when the instructor does not teach the class */
    public List<Told> page(ClassroomId classroom, Wanted wanted, int from, int most) {
        return teaching.ownClass(classroom)
                .map(own -> rows.page(classroom, wanted, from, most))
                .orElse(List.of());
    }

    /** Instructors first, each by name. @return nobody when the instructor does not teach the class */
    public List<Somebody> people(ClassroomId classroom) {
        return teaching.ownClass(classroom).map(own -> rows.people(classroom)).orElse(List.of());
    }

    /**
     * All of them, to take along, which is a deed too.
     *
     * @return empty when the instructor does not teach the class
     */
    public Optional<List<Told>> takeAlong(ClassroomId classroom, Wanted wanted) {
        return teaching.ownClass(classroom).map(own -> {
            noteTaken(classroom, "deeds");
            return rows.page(classroom, wanted, 0, Integer.MAX_VALUE);
        });
    }

    /** @param file which: answers, deeds, progress or questions */
    void noteTaken(ClassroomId classroom, String file) {
        audit.note(Deed.in(classroom.value(), current.get().id(), DeedKind.EXPORTED)
                .about(file));
    }
}
