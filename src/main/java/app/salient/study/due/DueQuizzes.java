package app.salient.study.due;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.lesson.Delivery;
import app.salient.study.Assigned;
import app.salient.study.AttemptKind;
import app.salient.study.attempt.Attempts;
import app.salient.study.paper.QuizPapers;
import app.salient.study.paper.Terms;
import app.salient.study.paper.TermsOfQuiz;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the visitor's classes still wait for: open or ahead, and not yet handed in. */
@Service
public class DueQuizzes {
    private final TermsOfQuiz terms;
    private final QuizPapers papers;
    private final Attempts attempts;
    private final CurrentVisitor current;
    private final Clock clock;

    DueQuizzes(TermsOfQuiz terms, QuizPapers papers, Attempts attempts, CurrentVisitor current, Clock clock) {
        this.terms = terms;
        this.papers = papers;
        this.attempts = attempts;
        this.current = current;
        this.clock = clock;
    }

    /** @return what is due soonest first, what has no date last */
    @PreAuthorize("permitAll")
    public List<DueQuiz> own() {
        return current.find()
                .map(visitor -> of(
                        Optional.of(visitor.id()),
                        terms.assignedTo(visitor.id()),
                        terms.factorOf(visitor.id()),
                        clock.instant()))
                .orElse(List.of());
    }

    /**
     * For an instructor who looks as a student. That the student is theirs to look at is the caller's business.
     *
     * @param learner empty for somebody who has begun nothing
     */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public List<DueQuiz> of(Optional<PersonId> learner, List<Assigned> asked, double factor, Instant now) {
        return asked.stream()
                .flatMap(assigned -> due(learner, assigned, factor, now))
                .sorted(Comparator.comparing(quiz -> quiz.dates().dueAt().orElse(Instant.MAX)))
                .toList();
    }

    private Stream<DueQuiz> due(Optional<PersonId> learner, Assigned assigned, double factor, Instant now) {
        return papers.find(assigned.quizId()).stream().flatMap(paper -> {
            var held = terms.of(paper, Optional.of(assigned), factor);
            boolean answering = learner.flatMap(
                            own -> attempts.findByLearnerIdAndQuizIdAndOpenSlot(own, paper.quizId(), "OPEN"))
                    .filter(attempt -> attempt.kind() == AttemptKind.GRADED)
                    .isPresent();
            return !held.isClosed(now) && (answering || isAwaited(learner, held, paper.quizId(), now))
                    ? Stream.of(new DueQuiz(paper.quizId(), paper.title(), assigned.className(), held, answering))
                    : Stream.empty();
        });
    }

    /** Practice is never handed in for marks, so only a date makes it due, and nothing of it is late. */
    private boolean isAwaited(Optional<PersonId> learner, Terms held, String quizId, Instant now) {
        return held.delivery() == Delivery.PRACTICE
                ? held.dates().dueAt().filter(now::isBefore).isPresent()
                : learner.filter(own ->
                                attempts
                                        .existsByLearnerIdAndQuizIdAndKindAndHandedInAtIsNotNullAndStartedAtGreaterThanEqual(
                                                own, quizId, AttemptKind.GRADED, held.countedSince()))
                        .isEmpty();
    }
}
