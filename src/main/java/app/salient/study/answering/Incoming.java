package app.salient.study.answering;

import app.salient.study.Grace;
import app.salient.study.answering.SavedAnswer.Fate;
import app.salient.study.attempt.AcceptedChange;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.Draft;
import app.salient.study.attempt.Drafts;
import app.salient.study.attempt.LateAnswer;
import app.salient.study.attempt.LateAnswer.Reason;
import app.salient.study.attempt.LateAnswers;
import java.time.Instant;
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
        var before = drafts.findByAttemptIdAndQuestionId(attempt.id(), change.questionId());
        if (before.filter(draft -> draft.holds(change)).isPresent()) { // only its acknowledgement got lost
            return before.map(Incoming::kept).orElseThrow();
        }
        if (!attempt.isOpen() || (attempt.isOver(now) && !wasWrittenInTime(attempt, change, now))) {
            return late(attempt, change, now);
        }
        var graded = answers.findByAttemptIdAndQuestionId(attempt.id(), change.questionId());
        if (graded.isPresent()) {
            if (!attempt.kind().tellsAtOnce()) {
                aside(attempt, change, Reason.MARKED, now);
            }
            return new SavedAnswer(
                    change.questionId(), change.sequence(), graded.get().gradedAt(), Fate.GRADED);
        }
        return before.map(draft -> changed(attempt, draft, change, now))
                .orElseGet(() -> kept(drafts.save(Draft.first(attempt.id(), change, now))));
    }

    /**
     * The newest change wins, whatever order devices deliver in: numbers tell for one device, and the time of writing between
     * devices, of which one may have been offline for long.
     */
    private SavedAnswer changed(Attempt attempt, Draft draft, AcceptedChange change, Instant now) {
        if (change.isOlderThan(draft.writtenAt()) && !wasSetBack(draft, now)) {
            aside(attempt, change, Reason.OVERTAKEN, now);
            return new SavedAnswer(change.questionId(), change.sequence(), draft.savedAt(), Fate.OVERTAKEN);
        }
        if (change.sequence()
                == draft.clientSequence()) { // two devices counted alike: the browser takes a higher number
            return new SavedAnswer(change.questionId(), change.sequence() + 1, draft.savedAt(), Fate.KEPT);
        }
        return kept(change.sequence() < draft.clientSequence() ? draft : drafts.save(draft.changedBy(change, now)));
    }

    /** What was saved in the future tells of a clock that has been set back since: then only numbers can be believed. */
    private static boolean wasSetBack(Draft draft, Instant now) {
        return draft.savedAt().isAfter(now.plus(Grace.CLOCKS));
    }

    private static SavedAnswer kept(Draft draft) {
        return new SavedAnswer(draft.questionId(), draft.clientSequence(), draft.savedAt(), Fate.KEPT);
    }

    /** A browser that was offline at the end is believed for a while, and the answer flagged in the review. */
    private static boolean wasWrittenInTime(Attempt attempt, AcceptedChange change, Instant now) {
        return !attempt.isPastGrace(now)
                && change.writtenAt() != null
                && !attempt.isOver(change.writtenAt().minus(Grace.WAY));
    }

    private SavedAnswer late(Attempt attempt, AcceptedChange change, Instant now) {
        var stored = lateAnswers.findByAttemptIdAndQuestionIdAndClientSequence(
                attempt.id(), change.questionId(), change.sequence());
        if (stored.isEmpty() && lateAnswers.countByAttemptId(attempt.id()) >= MOST_LATE) {
            throw new AlreadyHandedIn(attempt.id());
        }
        Instant at = stored.map(LateAnswer::arrivedAt)
                .orElseGet(() -> lateAnswers
                        .save(LateAnswer.of(attempt, change, Reason.CLOSED, now))
                        .arrivedAt());
        return new SavedAnswer(change.questionId(), change.sequence(), at, Fate.LATE);
    }

    private void aside(Attempt attempt, AcceptedChange change, Reason reason, Instant now) {
        var stored = lateAnswers.findByAttemptIdAndQuestionIdAndClientSequence(
                attempt.id(), change.questionId(), change.sequence());
        if (stored.isEmpty() && lateAnswers.countByAttemptId(attempt.id()) < MOST_LATE) {
            lateAnswers.save(LateAnswer.of(attempt, change, reason, now));
        }
    }
}
