package app.salient.study.answering;

import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import app.salient.study.AttemptGraded;
import app.salient.study.AttemptId;
import app.salient.study.NoSuchAttempt;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.Attempts;
import app.salient.study.grading.Grading;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Closes attempts, whoever asks for it: their owner, or the clock. Rights are the caller's business. */
@Component
class Closing {
    private final Attempts attempts;
    private final Grading grading;
    private final Committer committer;
    private final Announcements announcements;

    Closing(Attempts attempts, Grading grading, Committer committer, Announcements announcements) {
        this.attempts = attempts;
        this.grading = grading;
        this.committer = committer;
        this.announcements = announcements;
    }

    /** Hands in and grades; closing twice changes nothing. */
    void close(AttemptId id, Instant now) {
        committer.commit(() -> {
            var attempt = attempts.findLockedById(id).orElseThrow(() -> new NoSuchAttempt(id));
            if (attempt.isOpen()) {
                attempts.change(grading.handIn(attempt, now));
                announcements.afterCommit(new AttemptGraded(id, attempt.learnerId(), attempt.quizId()));
            }
        });
    }

    /** Homework in parts: grades the questions of one part, whose answers are then final. */
    void closePart(Attempt of, String part, Instant now) {
        committer.commit(() -> {
            var attempt = attempts.findLockedById(of.id()).orElseThrow(() -> new NoSuchAttempt(of.id()));
            if (attempt.isOpen()) {
                var asked = attempt.questions().stream()
                        .filter(question -> question.part().equals(part))
                        .toList();
                grading.grade(attempt, asked, now);
                announcements.afterCommit(new AttemptGraded(of.id(), attempt.learnerId(), attempt.quizId()));
            }
        });
    }
}
