package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.AssignmentId;
import java.util.List;
import java.util.Map;

/**
 * How far a class is with what it was asked.
 *
 * @param asked what is due soonest first
 * @param done by student and assignment
 */
public record ClassWork(List<Asked> asked, Map<PersonId, Map<AssignmentId, WorkDone>> done) {
    public static final ClassWork NONE = new ClassWork(List.of(), Map.of());

    public ClassWork {
        asked = List.copyOf(asked);
        done = Map.copyOf(done);
    }

    public WorkDone of(PersonId student, AssignmentId assignment) {
        return done.getOrDefault(student, Map.of()).getOrDefault(assignment, WorkDone.NOT_ASKED);
    }

    /** What a student could begin now and has not. */
    public List<Asked> waitingFor(PersonId student) {
        return asked.stream().filter(one -> of(student, one.id()).isWaiting()).toList();
    }
}
