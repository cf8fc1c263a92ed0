package app.salient.study.answering;

import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import app.salient.study.AttemptGraded;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.NoSuchAttempt;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.AttemptAccess;
import app.salient.study.attempt.Attempts;
import app.salient.study.attempt.EarlierTries;
import app.salient.study.attempt.EarlierTry;
import app.salient.study.attempt.ExamGuard;
import app.salient.study.grading.Grading;
import app.salient.study.showing.Sheets;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Practice tells at once, and lets a learner try again. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Practising {
    private final Attempts attempts;
    private final AttemptAccess access;
    private final Answers answers;
    private final EarlierTries tries;
    private final Grading grading;
    private final Sheets sheets;
    private final ExamGuard exams;
    private final Committer committer;
    private final Announcements announcements;
    private final Clock clock;

    Practising(
            Attempts attempts,
            AttemptAccess access,
            Answers answers,
            EarlierTries tries,
            Grading grading,
            Sheets sheets,
            ExamGuard exams,
            Committer committer,
            Announcements announcements,
            Clock clock) {
        this.attempts = attempts;
        this.access = access;
        this.answers = answers;
        this.tries = tries;
        this.grading = grading;
        this.sheets = sheets;
        this.exams = exams;
        this.committer = committer;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Grades one question of a practice or review attempt at once; in practice its answer is final until it is tried again.
     *
     * @throws NoSuchAttempt when it is not the visitor's, or is handed in as a whole
     */
    public AttemptSheet check(AttemptId id, String questionId) {
        var attempt = toldAtOnce(id);
        var asked = attempt.question(questionId);
        committer.commit(() -> {
            if (isOpen(id)) {
                grading.grade(attempt, asked, clock.instant());
                announcements.afterCommit(new AttemptGraded(id, attempt.learnerId(), attempt.quizId()));
            }
        });
        return sheets.of(toldAtOnce(id));
    }

    /**
     * Opens a checked question again. The try before is kept. Asking twice changes nothing more.
     *
     * @throws NoSuchAttempt when it is not the visitor's, or not for practice
     */
    public AttemptSheet retry(AttemptId id, String questionId) {
        var asked = practice(id).question(questionId);
        committer.commit(() -> {
            if (isOpen(id)) {
                answers.findByAttemptIdAndQuestionId(id, asked.questionId()).ifPresent(answer -> {
                    tries.save(EarlierTry.of(answer));
                    answers.delete(answer);
                });
            }
        });
        return sheets.of(practice(id));
    }

    private Attempt practice(AttemptId id) {
        var attempt = toldAtOnce(id);
        if (attempt.kind() != AttemptKind.PRACTICE) {
            throw new NoSuchAttempt(id);
        }
        return attempt;
    }

    private Attempt toldAtOnce(AttemptId id) {
        var attempt = access.own(id);
        if (!attempt.kind().tellsAtOnce() || exams.keeps(attempt)) {
            throw new NoSuchAttempt(id);
        }
        return attempt;
    }

    private boolean isOpen(AttemptId id) {
        return attempts.findLockedById(id)
                .orElseThrow(() -> new NoSuchAttempt(id))
                .isOpen();
    }
}
