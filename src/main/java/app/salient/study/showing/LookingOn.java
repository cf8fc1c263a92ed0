package app.salient.study.showing;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.attempt.Attempts;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows an instructor an attempt as its owner sees it. Whether the learner is theirs to look at is the caller's business. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class LookingOn {
    private final Attempts attempts;
    private final Sheets sheets;

    LookingOn(Attempts attempts, Sheets sheets) {
        this.attempts = attempts;
        this.sheets = sheets;
    }

    /** @return empty when the learner has no such attempt */
    public Optional<AttemptSheet> sheet(PersonId learner, AttemptId id) {
        return attempts.findById(id)
                .filter(attempt -> attempt.learnerId().equals(learner))
                .map(sheets::of);
    }
}
