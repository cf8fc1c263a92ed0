package app.salient.study;

import app.salient.lesson.Delivery;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Keeps the questions of an exam from being seen through another attempt at the same quiz: one that was open, or was begun for
 * practice, before the quiz became an exam.
 */
@Component
class ExamGuard {
    private final QuizPapers papers;
    private final TermsOfQuiz terms;
    private final Clock clock;

    ExamGuard(QuizPapers papers, TermsOfQuiz terms, Clock clock) {
        this.papers = papers;
        this.terms = terms;
        this.clock = clock;
    }

    /** Whether keys and feedback of this attempt have to wait until the exam has closed for all. */
    boolean keeps(Attempt attempt) {
        var now = clock.instant();
        return attempt.delivery() != Delivery.EXAM
                && papers.find(attempt.quizId())
                        .map(paper -> terms.of(attempt.learnerId(), paper))
                        .filter(held -> !held.mayBePractised(now))
                        .filter(held -> attempt.handedInAt() == null
                                || !attempt.handedInAt().isBefore(held.countedSince()))
                        .isPresent();
    }
}
