package app.salient.study.attempt;

import app.salient.account.PersonId;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptKind;
import app.salient.study.paper.QuizPapers;
import app.salient.study.paper.Terms;
import app.salient.study.paper.TermsOfQuiz;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps the questions of an exam from being seen while somebody may still be answering them: through another attempt at the
 * same quiz, or through an exam that was handed in before its end was moved.
 */
@Component
public class ExamGuard {
    private final QuizPapers papers;
    private final TermsOfQuiz terms;
    private final Clock clock;

    ExamGuard(QuizPapers papers, TermsOfQuiz terms, Clock clock) {
        this.papers = papers;
        this.terms = terms;
        this.clock = clock;
    }

    /** The exams as which the learner's classes take quizzes now, by quiz, whether or not the learner has taken them. */
    public Map<String, RunningExam> running(PersonId learner) {
        Instant now = clock.instant();
        var exams = terms.assignedTo(learner).stream()
                .filter(asked -> asked.delivery() == Delivery.EXAM)
                .toList();
        double factor = exams.isEmpty() ? 1 : terms.factorOf(learner);
        Map<String, RunningExam> running = new HashMap<>();
        exams.forEach(asked -> papers.find(asked.quizId())
                .flatMap(paper -> running(terms.of(paper, Optional.of(asked), factor), now))
                .ifPresent(exam -> running.put(asked.quizId(), exam)));
        return running;
    }

    /** The exam as which the learner's class takes this quiz now, whether or not the learner has taken it. */
    public Optional<RunningExam> running(PersonId learner, String quizId) {
        return papers.find(quizId).flatMap(paper -> running(terms.of(learner, paper), clock.instant()));
    }

    private static Optional<RunningExam> running(Terms held, Instant now) {
        return held.shownAt()
                .map(until -> new RunningExam(held.countedSince(), until))
                .filter(exam -> now.isBefore(exam.until()));
    }

    /** Questions that must not be shown with their key, whatever asks them, and until when: those of the learner's exams. */
    public Map<String, Instant> keptQuestions(PersonId learner) {
        Map<String, Instant> kept = new HashMap<>();
        running(learner)
                .forEach((quiz, exam) -> papers.find(quiz).stream()
                        .flatMap(paper -> paper.questions().stream())
                        .forEach(question -> kept.put(question.id().value(), exam.until())));
        return kept;
    }

    /** Until when keys, feedback and marks of this attempt have to wait; empty when no exam keeps them. */
    public Optional<Instant> keptUntil(Attempt attempt) {
        return attempt.kind() == AttemptKind.REVIEW ? keptByAnyOf(attempt) : keptByItsQuiz(attempt);
    }

    /** A review asks questions of many quizzes. */
    private Optional<Instant> keptByAnyOf(Attempt review) {
        var kept = keptQuestions(review.learnerId());
        return review.questions().stream()
                .flatMap(asked -> Optional.ofNullable(kept.get(asked.questionId())).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Instant> keptByItsQuiz(Attempt attempt) {
        return running(attempt.learnerId(), attempt.quizId())
                .filter(exam -> exam.keeps(attempt.handedInAt()))
                .map(RunningExam::until);
    }

    public boolean keeps(Attempt attempt) {
        return keptUntil(attempt).isPresent();
    }

    /** Hints have their price in the exam itself; through another attempt they would be had for nothing. */
    public boolean keepsHints(Attempt attempt) {
        return attempt.delivery() != Delivery.EXAM && keeps(attempt);
    }
}
