package app.salient.study.answering;

import app.salient.lesson.Delivery;
import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.NoSuchAttempt;
import app.salient.study.attempt.AttemptAccess;
import app.salient.study.attempt.ExamGuard;
import app.salient.study.showing.Sheets;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows attempts to their owners and hands them in. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Studying {
    private final AttemptAccess access;
    private final Closing closing;
    private final Sheets sheets;
    private final ExamGuard exams;
    private final Clock clock;

    Studying(AttemptAccess access, Closing closing, Sheets sheets, ExamGuard exams, Clock clock) {
        this.access = access;
        this.closing = closing;
        this.sheets = sheets;
        this.exams = exams;
        this.clock = clock;
    }

    /**
     * The attempt as it stands; one that has run out of time is handed in first.
     *
     * @throws NoSuchAttempt when it is not the visitor's
     */
    public AttemptSheet sheet(AttemptId id) {
        var attempt = access.own(id);
        if (attempt.isOpen() && attempt.isPastGrace(clock.instant())) {
            return handIn(id);
        }
        return sheets.of(attempt);
    }

    /**
     * Hands in and grades. Handing in twice gives the same result.
     *
     * @throws NoSuchAttempt when it is not the visitor's
     */
    public AttemptSheet handIn(AttemptId id) {
        access.own(id);
        closing.close(id, clock.instant());
        return sheets.of(access.own(id));
    }

    /**
     * Homework in parts: grades the questions of one part, whose answers are then final.
     *
     * @throws NoSuchAttempt when it is not the visitor's, or is not homework in parts
     */
    public AttemptSheet finishPart(AttemptId id, String part) {
        var attempt = access.own(id);
        if (part.isEmpty() || attempt.delivery() != Delivery.HOMEWORK || exams.keeps(attempt)) {
            throw new NoSuchAttempt(id);
        }
        closing.closePart(attempt, part, clock.instant());
        return sheet(id);
    }
}
