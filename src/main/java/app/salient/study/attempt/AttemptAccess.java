package app.salient.study.attempt;

import app.salient.account.CurrentVisitor;
import app.salient.study.AttemptId;
import app.salient.study.NoSuchAttempt;
import org.springframework.stereotype.Component;

/** The one place that decides whose attempt it is. */
@Component
public class AttemptAccess {
    private final Attempts attempts;
    private final CurrentVisitor current;

    AttemptAccess(Attempts attempts, CurrentVisitor current) {
        this.attempts = attempts;
        this.current = current;
    }

    /** @throws NoSuchAttempt when it does not exist or belongs to someone else */
    public Attempt own(AttemptId id) {
        var visitor = current.find().orElseThrow(() -> new NoSuchAttempt(id));
        return attempts.findById(id)
                .filter(attempt -> attempt.learnerId().equals(visitor.id()))
                .orElseThrow(() -> new NoSuchAttempt(id));
    }
}
