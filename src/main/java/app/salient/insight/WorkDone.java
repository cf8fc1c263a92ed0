package app.salient.insight;

import app.salient.study.AttemptId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a student has done of one assignment.
 *
 * @param begun whether they have read a section or begun a try
 * @param doneAt when the last of it was done; empty before
 * @param sectionsRead of the lesson it asks for, and {@code sections} of how many; both 0 when it asks for none
 * @param attempt their try that shows it; empty before the first
 */
public record WorkDone(
        WorkState state,
        boolean begun,
        Optional<Instant> doneAt,
        int sectionsRead,
        int sections,
        Optional<AttemptId> attempt) {
    public static final WorkDone NOT_ASKED =
            new WorkDone(WorkState.NOT_ASKED, false, Optional.empty(), 0, 0, Optional.empty());
    public static final WorkDone NOT_FOLLOWED =
            new WorkDone(WorkState.NOT_FOLLOWED, false, Optional.empty(), 0, 0, Optional.empty());

    /** Whether it is asked for now and nothing of it was begun. */
    public boolean isWaiting() {
        return !begun && (state == WorkState.OPEN || state == WorkState.OVERDUE);
    }
}
