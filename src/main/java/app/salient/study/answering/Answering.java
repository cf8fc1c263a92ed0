package app.salient.study.answering;

import app.salient.question.BadResponse;
import app.salient.question.Questions;
import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import app.salient.study.AnswersSaved;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.Certainty;
import app.salient.study.NoSuchAttempt;
import app.salient.study.attempt.AcceptedChange;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.AttemptAccess;
import app.salient.study.attempt.AttemptQuestion;
import app.salient.study.attempt.Attempts;
import app.salient.study.paper.Revisions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes answers in. What it returns from is on disk. */
@Service
public class Answering {
    /** Changes in one request; a browser that was offline for long sends several requests. */
    static final int MOST_CHANGES = 100;

    private final AttemptAccess access;
    private final Attempts attempts;
    private final Incoming incoming;
    private final Revisions revisions;
    private final Committer committer;
    private final Announcements announcements;
    private final Clock clock;
    private final Counter saved;

    Answering(
            AttemptAccess access,
            Attempts attempts,
            Incoming incoming,
            Revisions revisions,
            Committer committer,
            Announcements announcements,
            Clock clock,
            MeterRegistry meters) {
        this.access = access;
        this.attempts = attempts;
        this.incoming = incoming;
        this.revisions = revisions;
        this.committer = committer;
        this.announcements = announcements;
        this.clock = clock;
        this.saved = Counter.builder("salient.answers.saved")
                .description("Answers that browsers were told are kept; one that is sent again counts again")
                .register(meters);
    }

    /**
     * Keeps changed answers of the visitor's own attempt; those that come too late to count are kept beside them. Sending the
     * same changes again, late or twice, changes nothing. A change with a lower number than what is held is not stored
     * unless it is older as well; its acknowledgement names the higher number, so that the browser can send it again on top.
     *
     * @return what is held now, per change
     * @throws NoSuchAttempt when it is not the visitor's
     * @throws AlreadyHandedIn when it takes no more changes, not even late ones
     * @throws BadResponse when a change does not fit its question
     */
    @PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
    public List<SavedAnswer> answer(AttemptId id, List<AnswerChange> changes) {
        if (changes.size() > MOST_CHANGES) {
            throw new BadResponse("more than " + MOST_CHANGES + " changes at once");
        }
        Attempt attempt = access.own(id);
        var arrived = clock.instant();
        var accepted =
                changes.stream().map(change -> accept(attempt, change, arrived)).toList();
        var held = committer.commit(() -> {
            var now = clock.instant();
            var locked = lockedAsItIsNow(attempt);
            if (locked.kind() == AttemptKind.GRADED) {
                announcements.afterCommit(new AnswersSaved(id, locked.learnerId(), locked.quizId()));
            }
            return accepted.stream()
                    .map(change -> incoming.take(locked, change, now))
                    .toList();
        });
        saved.increment(held.stream()
                .filter(answer -> answer.fate() == SavedAnswer.Fate.KEPT)
                .count());
        return held;
    }

    /** Inside the transaction: a hand-in may have come first. */
    private Attempt lockedAsItIsNow(Attempt read) {
        var id = read.id();
        return attempts.lockedVersion(id)
                .filter(version -> version.equals(read.version()))
                .map(same -> read)
                .or(() -> attempts.findLockedById(id))
                .orElseThrow(() -> new NoSuchAttempt(id));
    }

    private AcceptedChange accept(Attempt attempt, AnswerChange change, Instant arrived) {
        if (change.sequence() <= 0) {
            throw new BadResponse("a sequence number must be above 0");
        }
        String revision = attempt.questions().stream()
                .filter(q -> q.questionId().equals(change.questionId()))
                .map(AttemptQuestion::revision)
                .findFirst()
                .orElseThrow(() -> new BadResponse("the attempt has no such question"));
        @Nullable
        String response =
                change.responseJson() == null ? null : Questions.accept(revisions.get(revision), change.responseJson());
        @Nullable
        Certainty certainty = change.certainty() == null
                ? null
                : Certainty.of(change.certainty()).orElseThrow(() -> new BadResponse("unknown certainty"));
        var written = change.written();
        return new AcceptedChange(
                change.questionId(),
                change.sequence(),
                response,
                certainty,
                change.flagged(),
                written == null ? null : written.at(),
                written == null ? null : written.by(arrived));
    }
}
