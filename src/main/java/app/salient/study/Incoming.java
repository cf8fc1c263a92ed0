package app.salient.study;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts one accepted change where it belongs: into the draft, or beside the answers when it came too late. */
@Component
class Incoming {
    /** More than any quiz has answers; a limit only for who sends without end. */
    static final int MOST_LATE = 300;

    private final Drafts drafts;
    private final Answers answers;
    private final LateAnswers lateAnswers;

    Incoming(Drafts drafts, Answers answers, LateAnswers lateAnswers) {
        this.drafts = drafts;
        this.answers = answers;
        this.lateAnswers = lateAnswers;
    }

    SavedAnswer take(Attempt attempt, AcceptedChange change, Instant now) {
        if (!attempt.isOpen() || (attempt.isOver(now) && !isNewsFromInTime(attempt, change, now))) {
            return late(attempt, change, now);
        }
        var before = drafts.findByAttemptIdAndQuestionId(attempt.id(), change.questionId());
        boolean again = before.stream().anyMatch(draft -> draft.clientSequence() == change.sequence());
        var graded = answers.findByAttemptIdAndQuestionId(attempt.id(), change.questionId());
        if (graded.isPresent() && !again) { // a checked practice answer is final
            return new SavedAnswer(
                    change.questionId(), change.sequence(), graded.get().gradedAt(), SavedAnswer.Fate.GRADED);
        }
        Draft after = before.map(draft -> draft.changedBy(change, now))
                .orElseGet(() -> Draft.first(attempt.id(), change, now));
        boolean news = before.isEmpty() || before.get() != after;
        Draft stored = news ? drafts.save(after) : after;
        return new SavedAnswer(stored.questionId(), stored.clientSequence(), stored.savedAt(), SavedAnswer.Fate.KEPT);
    }

    /** A browser that was offline at the end: believed for a while by its own clock, and flagged in the review. */
    private static boolean wasWrittenInTime(Attempt attempt, AcceptedChange change, Instant now) {
        return !attempt.isPastGrace(now)
                && change.clientAt() != null
                && attempt.endsAt() != null
                && !change.clientAt().isAfter(attempt.endsAt());
    }

    /** One that is older than what another device has sent would take its place with nobody there to see it. */
    private boolean isNewsFromInTime(Attempt attempt, AcceptedChange change, Instant now) {
        return wasWrittenInTime(attempt, change, now)
                && drafts.findByAttemptIdAndQuestionId(attempt.id(), change.questionId()).stream()
                        .allMatch(draft -> change.clientAt() != null
                                && change.clientAt()
                                        .isAfter(draft.clientAt() == null ? draft.savedAt() : draft.clientAt()));
    }

    private SavedAnswer late(Attempt attempt, AcceptedChange change, Instant now) {
        var draft = drafts.findByAttemptIdAndQuestionId(attempt.id(), change.questionId())
                .filter(kept -> kept.clientSequence() >= change.sequence());
        if (draft.isPresent()) { // it was committed in time; only its acknowledgement got lost
            return new SavedAnswer(
                    change.questionId(),
                    draft.get().clientSequence(),
                    draft.get().savedAt(),
                    SavedAnswer.Fate.KEPT);
        }
        LateAnswer stored = lateAnswers
                .findByAttemptIdAndQuestionIdAndClientSequence(attempt.id(), change.questionId(), change.sequence())
                .orElseGet(() -> lateAnswers.save(copy(attempt, change, now)));
        return new SavedAnswer(change.questionId(), change.sequence(), stored.arrivedAt(), SavedAnswer.Fate.LATE);
    }

    private LateAnswer copy(Attempt attempt, AcceptedChange change, Instant now) {
        if (lateAnswers.countByAttemptId(attempt.id()) >= MOST_LATE) {
            throw new AlreadyHandedIn(attempt.id());
        }
        return new LateAnswer(
                UUID.randomUUID(),
                attempt.id(),
                change.questionId(),
                change.sequence(),
                change.response(),
                change.certainty(),
                change.clientAt(),
                now);
    }
}
