package app.salient.study.answering;

import app.salient.storage.Committer;
import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.NoSuchAttempt;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.AttemptAccess;
import app.salient.study.attempt.Attempts;
import app.salient.study.attempt.ExamGuard;
import app.salient.study.attempt.HintTaken;
import app.salient.study.attempt.HintsTaken;
import app.salient.study.paper.Revisions;
import app.salient.study.showing.Sheets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gives hints one at a time, and writes down that they were given before it shows them. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Hinting {
    private final Attempts attempts;
    private final AttemptAccess access;
    private final Answers answers;
    private final HintsTaken taken;
    private final Revisions revisions;
    private final Sheets sheets;
    private final ExamGuard exams;
    private final Committer committer;
    private final Clock clock;

    Hinting(
            Attempts attempts,
            AttemptAccess access,
            Answers answers,
            HintsTaken taken,
            Revisions revisions,
            Sheets sheets,
            ExamGuard exams,
            Committer committer,
            Clock clock) {
        this.attempts = attempts;
        this.access = access;
        this.answers = answers;
        this.taken = taken;
        this.revisions = revisions;
        this.sheets = sheets;
        this.exams = exams;
        this.committer = committer;
        this.clock = clock;
    }

    /**
     * Shows the hint of this step, and those before it. Asking for it twice, such as from two windows, counts once.
     *
     * @param step from 1; one that the question does not have, or that skips others, changes nothing
     * @throws NoSuchAttempt when it is not the visitor's, does not ask the question, or an exam keeps it
     */
    public AttemptSheet take(AttemptId id, String questionId, int step) {
        var own = access.own(id);
        var asked = own.question(questionId);
        if (exams.keepsHints(own)) {
            throw new NoSuchAttempt(id);
        }
        int most = revisions.get(asked.revision()).stem().hints().size();
        committer.commit(() -> {
            var attempt = attempts.findLockedById(id).orElseThrow(() -> new NoSuchAttempt(id));
            boolean next = step == taken.countByAttemptIdAndQuestionId(id, questionId) + 1 && step <= most;
            boolean graded =
                    answers.findByAttemptIdAndQuestionId(id, questionId).isPresent();
            if (attempt.isOpen() && !attempt.isOver(clock.instant()) && next && !graded) {
                taken.save(new HintTaken(UUID.randomUUID(), id, questionId, step, clock.instant()));
            }
        });
        return sheets.of(access.own(id));
    }
}
