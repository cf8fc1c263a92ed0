package app.salient.classroom;

import app.salient.account.GuestMerged;
import app.salient.account.PersonErased;
import app.salient.account.PersonId;
import app.salient.account.Ties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of belonging to a class when somebody becomes part of somebody else, or goes. Guests do not join classes today;
 * should they ever, nothing here has to be thought of.
 */
@Component
class MergedStudents implements Ties {
    private final Enrolments enrolments;

    MergedStudents(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /** A class counts on the answers of its students. */
    @Override
    public boolean bind(PersonId person) {
        return !enrolments.findByLearnerId(person).isEmpty();
    }

    @EventListener
    void on(GuestMerged merged) {
        for (Enrolment guests : enrolments.findByLearnerId(merged.from())) {
            var own = enrolments.findByClassroomIdAndLearnerId(guests.classroomId(), merged.into());
            enrolments.delete(guests);
            enrolments.save(own.map(both -> both.togetherWith(guests)).orElseGet(() -> guests.of(merged.into())));
        }
    }

    @EventListener
    void on(PersonErased erased) {
        enrolments.findByLearnerId(erased.person()).forEach(enrolments::delete);
    }
}
