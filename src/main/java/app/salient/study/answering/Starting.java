package app.salient.study.answering;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.account.Turns;
import app.salient.account.guest.Guests;
import app.salient.lesson.Delivery;
import app.salient.storage.Committer;
import app.salient.study.AttemptKind;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.Attempts;
import app.salient.study.grading.Grading;
import app.salient.study.paper.QuizPaper;
import app.salient.study.paper.QuizPapers;
import app.salient.study.paper.Terms;
import app.salient.study.paper.TermsOfQuiz;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Starts attempts at quizzes, or goes on with the open one. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Starting {
    private final Attempts attempts;
    private final QuizPapers papers;
    private final TermsOfQuiz terms;
    private final NewAttempts newAttempts;
    private final Grading grading;
    private final Guests guests;
    private final Turns turns;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;

    Starting(
            Attempts attempts,
            QuizPapers papers,
            TermsOfQuiz terms,
            NewAttempts newAttempts,
            Grading grading,
            Guests guests,
            Turns turns,
            CurrentVisitor current,
            Committer committer,
            Clock clock) {
        this.attempts = attempts;
        this.papers = papers;
        this.terms = terms;
        this.newAttempts = newAttempts;
        this.grading = grading;
        this.guests = guests;
        this.turns = turns;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
    }

    /** What holds for the visitor at this quiz. @return empty when the course has no such quiz */
    public Optional<Terms> terms(String quizId) {
        return papers.find(quizId).map(paper -> terms.of(current.get().id(), paper));
    }

    /** How many attempts for marks the visitor has begun at this quiz, of those that count. */
    public int taken(String quizId) {
        return terms(quizId)
                .map(held -> taken(current.get().id(), quizId, held))
                .orElse(0);
    }

    private int taken(PersonId learner, String quizId, Terms held) {
        return attempts.countByLearnerIdAndQuizIdAndKindAndStartedAtGreaterThanEqual(
                learner, quizId, AttemptKind.GRADED, held.countedSince());
    }

    /** Starts a quiz, or goes on with the visitor's open attempt at it. */
    public Start start(String quizId, AttemptKind kind) {
        var visitor = current.get();
        var paper = papers.find(quizId).filter(found -> !found.questions().isEmpty());
        if (paper.isEmpty()) {
            return new Start.NoSuchQuiz();
        }
        guests.ensureStored(visitor);
        try {
            return committer.commit(() -> openAttempt(visitor.id(), paper.get(), kind));
        } catch (DuplicateKeyException e) { // another tab or server was first: go on with its attempt
            return openOne(visitor.id(), quizId)
                    .<Start>map(attempt -> new Start.Started(attempt.id()))
                    .orElseThrow(() -> e);
        }
    }

    private Start openAttempt(PersonId learner, QuizPaper paper, AttemptKind kind) {
        turns.take(learner);
        Instant now = clock.instant();
        var usual = terms.of(learner, paper);
        var open = openOne(learner, paper.quizId())
                .flatMap(attempt -> attempts.findLockedById(attempt.id()))
                .filter(Attempt::isOpen);
        if (open.isPresent() && !isOver(open.get(), paper, kind, now) && !isBefore(open.get(), usual)) {
            return new Start.Started(open.get().id());
        }
        var fitting = paper.isChecks() ? AttemptKind.PRACTICE : kind;
        var refusal = refusal(learner, paper, fitting, usual, now);
        if (refusal.isPresent()
                && open.filter(attempt -> attempt.isPastGrace(now)).isEmpty()) {
            return refusal.get(); // what is open does not end for a quiz that cannot begin
        }
        open.ifPresent(attempt -> attempts.change(grading.handIn(attempt, now)));
        return refusal.orElseGet(() -> new Start.Started(newAttempts.start(learner, paper, fitting, usual, now)));
    }

    /**
     * Time ends an attempt. Practice gives way: to a graded attempt, and to the lesson's text when that asks other questions
     * now. An open graded attempt never gives way; it has to be handed in.
     */
    private static boolean isOver(Attempt open, QuizPaper paper, AttemptKind wanted, Instant now) {
        return open.isPastGrace(now)
                || (open.kind() == AttemptKind.PRACTICE
                        && (paper.isChecks() ? !open.asks(paper.questions()) : wanted != AttemptKind.PRACTICE));
    }

    /** Whether it was begun by other rules before the quiz became an exam. */
    private static boolean isBefore(Attempt open, Terms exam) {
        return exam.delivery() == Delivery.EXAM
                && open.delivery() != Delivery.EXAM
                && open.startedAt().isBefore(exam.countedSince());
    }

    private Optional<Start> refusal(PersonId learner, QuizPaper paper, AttemptKind kind, Terms terms, Instant now) {
        if (kind == AttemptKind.PRACTICE) {
            return terms.mayBePractised(now) ? Optional.empty() : Optional.of(new Start.KeptForExam());
        }
        if (terms.isAhead(now)) {
            return terms.opensAt().map(Start.NotYetOpen::new);
        }
        if (terms.isClosed(now)) {
            return terms.dueAt().map(Start.Closed::new);
        }
        int taken = taken(learner, paper.quizId(), terms);
        return terms.attempts().filter(most -> taken >= most).map(most -> new Start.NoAttemptLeft(taken));
    }

    private Optional<Attempt> openOne(PersonId learner, String quizId) {
        return attempts.findByLearnerIdAndQuizIdAndOpenSlot(learner, quizId, "OPEN");
    }
}
