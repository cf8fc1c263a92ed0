package app.salient.study;

import app.salient.account.CurrentVisitor;
import org.springframework.stereotype.Component;

/** The one place that decides whose attempt it is. */
@Component
class AttemptAccess {
    private final Attempts attempts;
    private final CurrentVisitor current;

    AttemptAccess(Attempts attempts, CurrentVisitor current) {
        this.attempts = attempts;
        this.current = current;
    }

    /** @throws NoSuchAttempt when it does not exist or belongs to someone else */
    Attempt own(AttemptId id) {
        var visitor = current.find().orElseThrow(() -> new NoSuchAttempt(id));
        return attempts.findById(id)
                .filter(attempt -> attempt.learnerId().equals(visitor.id()))
                .orElseThrow(() -> new NoSuchAttempt(id));
    }
}
