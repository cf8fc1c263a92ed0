package app.salient.study.kept;

import app.salient.account.CurrentVisitor;
import app.salient.question.Question;
import app.salient.study.Assigned;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.Attempts;
import app.salient.study.attempt.ExamGuard;
import app.salient.study.paper.QuizPaper;
import app.salient.study.paper.QuizPapers;
import app.salient.study.paper.Revisions;
import app.salient.study.paper.TermsOfQuiz;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The questions whose answers a learner has seen, each once, in the version they answered last. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class LearnedQuestions {
    private final Attempts attempts;
    private final Answers answers;
    private final Revisions revisions;
    private final QuizPapers papers;
    private final TermsOfQuiz terms;
    private final ExamGuard exams;
    private final CurrentVisitor current;
    private final Clock clock;

    LearnedQuestions(
            Attempts attempts,
            Answers answers,
            Revisions revisions,
            QuizPapers papers,
            TermsOfQuiz terms,
            ExamGuard exams,
            CurrentVisitor current,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.revisions = revisions;
        this.papers = papers;
        this.terms = terms;
        this.exams = exams;
        this.current = current;
        this.clock = clock;
    }

    /** @param topic id of the lesson or quiz it was asked in */
    public record Learned(Question question, String topic, Instant at) {}

    /** The visitor's own, oldest first. Nothing of an exam that somebody may still be taking, wherever else it was asked. */
    public List<Learned> own() {
        var now = clock.instant();
        var me = current.get().id();
        var all = attempts.findByLearnerIdOrderByStartedAt(me);
        Set<String> kept = Stream.concat(
                        all.stream().filter(exams::keeps).map(Attempt::quizId),
                        terms.assignedTo(me).stream()
                                .map(Assigned::quizId)
                                .filter(quiz -> exams.running(me, quiz).isPresent()))
                .collect(Collectors.toSet());
        Set<String> keptQuestions = kept.stream()
                .flatMap(quiz -> papers.find(quiz).stream())
                .flatMap(paper -> paper.questions().stream())
                .map(question -> question.id().value())
                .collect(Collectors.toSet());
        Map<String, Learned> latest = new LinkedHashMap<>();
        all.stream()
                .filter(attempt -> !kept.contains(attempt.quizId()))
                .filter(attempt -> attempt.shownAt() == null || !now.isBefore(attempt.shownAt()))
                .flatMap(attempt -> answers.findByAttemptId(attempt.id()).stream()
                        .map(answer ->
                                new Learned(revisions.get(answer.revision()), topic(attempt), answer.gradedAt())))
                .filter(learned ->
                        !keptQuestions.contains(learned.question().id().value()))
                .sorted(Comparator.comparing(Learned::at))
                .forEach(learned -> latest.put(learned.question().id().value(), learned));
        return List.copyOf(latest.values());
    }

    private static String topic(Attempt attempt) {
        return attempt.quizId().replace(QuizPaper.CHECKS, "");
    }
}
