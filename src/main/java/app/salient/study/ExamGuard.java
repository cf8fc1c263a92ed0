package app.salient.study;

import app.salient.account.PersonId;
import app.salient.lesson.Delivery;
import app.salient.lesson.Lessons;
import app.salient.question.QuestionId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps the questions of an exam from being seen while somebody may still be answering them: through another attempt at the
 * same quiz, or through an exam that was handed in before its end was moved.
 */
@Component
class ExamGuard {
    private final QuizPapers papers;
    private final Lessons lessons;
    private final TermsOfQuiz terms;
    private final Clock clock;

    ExamGuard(QuizPapers papers, Lessons lessons, TermsOfQuiz terms, Clock clock) {
        this.papers = papers;
        this.lessons = lessons;
        this.terms = terms;
        this.clock = clock;
    }

    /** The exam as which the learner's class takes this quiz now, whether or not the learner has taken it. */
    Optional<RunningExam> running(PersonId learner, String quizId) {
        Instant now = clock.instant();
        return papers.find(quizId)
                .map(paper -> terms.of(learner, paper))
                .flatMap(held -> held.shownAt().map(until -> new RunningExam(held.countedSince(), until)))
                .filter(exam -> now.isBefore(exam.until()));
    }

    /** Until when a question must not be shown with its key, whatever it is asked by; empty when no exam asks it. */
    Optional<Instant> keepsQuestion(PersonId learner, String questionId) {
        return lessons.current()
                .lessonOf(new QuestionId(questionId))
                .flatMap(lesson -> running(learner, lesson.id().value()))
                .map(RunningExam::until);
    }

    /** Until when keys, feedback and marks of this attempt have to wait; empty when no exam keeps them. */
    Optional<Instant> keptUntil(Attempt attempt) {
        return attempt.kind() == AttemptKind.REVIEW ? keptByAnyOf(attempt) : keptByItsQuiz(attempt);
    }

    /** A review asks questions of many quizzes. */
    private Optional<Instant> keptByAnyOf(Attempt review) {
        return review.questions().stream()
                .flatMap(asked -> keepsQuestion(review.learnerId(), asked.questionId()).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Instant> keptByItsQuiz(Attempt attempt) {
        return running(attempt.learnerId(), attempt.quizId())
                .filter(exam -> exam.keeps(attempt.handedInAt()))
                .map(RunningExam::until);
    }

    boolean keeps(Attempt attempt) {
        return keptUntil(attempt).isPresent();
    }

    /** Hints have their price in the exam itself; through another attempt they would be had for nothing. */
    boolean keepsHints(Attempt attempt) {
        return attempt.delivery() != Delivery.EXAM && keeps(attempt);
    }
}
