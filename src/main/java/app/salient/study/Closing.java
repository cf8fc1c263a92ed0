package app.salient.study;

import app.salient.storage.Announcements;
import app.salient.storage.Committer;
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
                attempts.save(grading.handIn(attempt, now));
                announcements.afterCommit(new AttemptGraded(id, attempt.learnerId(), attempt.quizId()));
            }
        });
    }

    /** Homework in parts: grades the questions of one part, whose answers are then final. */
    void closePart(Attempt of, String part, Instant now) {
        committer.commit(() -> {
            var attempt = attempts.findLockedById(of.id()).orElseThrow(() -> new NoSuchAttempt(of.id()));
            if (attempt.isOpen()) {
                attempt.questions().stream()
                        .filter(asked -> asked.part().equals(part))
                        .forEach(asked -> grading.grade(attempt, asked, now));
                announcements.afterCommit(new AttemptGraded(of.id(), attempt.learnerId(), attempt.quizId()));
            }
        });
    }
}
