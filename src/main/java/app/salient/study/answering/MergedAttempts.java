package app.salient.study.answering;

import app.salient.account.GuestMerged;
import app.salient.account.PersonId;
import app.salient.storage.Announcements;
import app.salient.study.AttemptGraded;
import app.salient.study.AttemptKind;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.Attempts;
import app.salient.study.attempt.Drafts;
import app.salient.study.grading.Grading;
import app.salient.study.paper.QuizPapers;
import app.salient.study.paper.TermsOfQuiz;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes a guest's attempts those of whom the guest became part of. No answer is lost and no result changes: a try that a class's
 * rules would not have allowed comes along as practice, and where both have an open one, one of the two is handed in.
 */
@Component
class MergedAttempts {
    private final Attempts attempts;
    private final Drafts drafts;
    private final Grading grading;
    private final QuizPapers papers;
    private final TermsOfQuiz terms;
    private final Announcements announcements;
    private final Clock clock;

    MergedAttempts(
            Attempts attempts,
            Drafts drafts,
            Grading grading,
            QuizPapers papers,
            TermsOfQuiz terms,
            Announcements announcements,
            Clock clock) {
        this.attempts = attempts;
        this.drafts = drafts;
        this.grading = grading;
        this.papers = papers;
        this.terms = terms;
        this.announcements = announcements;
        this.clock = clock;
    }

    @EventListener
    void on(GuestMerged merged) {
        for (Attempt each : attempts.findByLearnerIdOrderByStartedAt(merged.from())) {
            // Read again under its lock: an answer may be coming in.
            var guests = attempts.findLockedById(each.id()).orElseThrow();
            bring(counted(guests, merged.into()), merged.into());
        }
    }

    private Attempt counted(Attempt guests, PersonId into) {
        boolean bound = papers.find(guests.quizId())
                .filter(paper -> terms.of(into, paper).isBoundByClass())
                .isPresent();
        return guests.kind() == AttemptKind.GRADED && bound ? guests.asPractice() : guests;
    }

    private void bring(Attempt guests, PersonId into) {
        var own = guests.isOpen() ? openOne(into, guests.quizId()) : Optional.<Attempt>empty();
        Attempt brought = guests;
        if (own.isPresent()) {
            if (isKept(own.get(), guests)) {
                // A try given up half-way is no result, so it is handed in as practice.
                brought = handIn(guests.asPractice());
            } else {
                handIn(own.get());
            }
        }
        attempts.change(brought.belongingTo(into));
        announcements.afterCommit(new AttemptGraded(guests.id(), into, guests.quizId()));
    }

    private Optional<Attempt> openOne(PersonId learner, String quizId) {
        return attempts.findByLearnerIdAndQuizIdAndOpenSlot(learner, quizId, "OPEN")
                .flatMap(attempt -> attempts.findLockedById(attempt.id()))
                .filter(Attempt::isOpen);
    }

    /** Graded goes before practice; of two graded ones the account's, of two for practice the fuller, which may be in use. */
    private boolean isKept(Attempt own, Attempt guests) {
        if (own.kind() != AttemptKind.PRACTICE) {
            return true;
        }
        return guests.kind() == AttemptKind.PRACTICE && answersIn(own) > answersIn(guests);
    }

    private long answersIn(Attempt attempt) {
        return drafts.findByAttemptId(attempt.id()).stream()
                .filter(draft -> draft.response() != null)
                .count();
    }

    private Attempt handIn(Attempt attempt) {
        return attempts.change(grading.handIn(attempt, clock.instant()));
    }
}
