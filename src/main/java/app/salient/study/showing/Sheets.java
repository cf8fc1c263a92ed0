package app.salient.study.showing;

import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.Learners;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.Draft;
import app.salient.study.attempt.Drafts;
import app.salient.study.attempt.ExamGuard;
import app.salient.study.attempt.LateAnswer;
import app.salient.study.attempt.LateAnswers;
import app.salient.study.paper.QuizPaper;
import app.salient.study.paper.QuizPapers;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts an attempt together for its owner's screen. */
@Component
public class Sheets {
    private final Drafts drafts;
    private final Answers answers;
    private final LateAnswers lateAnswers;
    private final QuizPapers papers;
    private final SheetItems items;
    private final ExamGuard exams;
    private final Learners learners;
    private final Clock clock;

    Sheets(
            Drafts drafts,
            Answers answers,
            LateAnswers lateAnswers,
            QuizPapers papers,
            SheetItems items,
            ExamGuard exams,
            Learners learners,
            Clock clock) {
        this.drafts = drafts;
        this.answers = answers;
        this.lateAnswers = lateAnswers;
        this.papers = papers;
        this.items = items;
        this.exams = exams;
        this.learners = learners;
        this.clock = clock;
    }

    public AttemptSheet of(Attempt attempt) {
        Instant now = clock.instant();
        Map<String, Draft> draftOf = drafts.findByAttemptId(attempt.id()).stream()
                .collect(Collectors.toMap(Draft::questionId, Function.identity()));
        Map<String, Answer> answerOf = answers.findByAttemptId(attempt.id()).stream()
                .collect(Collectors.toMap(Answer::questionId, Function.identity()));
        Optional<Instant> kept = exams.keptUntil(attempt);
        boolean shown = kept.isEmpty() && (attempt.isOpen() || attempt.isShown(now));
        return new AttemptSheet(
                attempt.id(),
                attempt.quizId(),
                attempt.kind(),
                attempt.delivery(),
                attempt.screens(),
                papers.find(attempt.quizId()).map(QuizPaper::title).orElse(attempt.quizId()),
                attempt.startedAt(),
                Optional.ofNullable(attempt.endsAt()),
                items.of(attempt, draftOf, answerOf, shown, !exams.keepsHints(attempt)),
                resultOf(attempt, shown, kept));
    }

    private Optional<AttemptSheet.Result> resultOf(Attempt attempt, boolean shown, Optional<Instant> kept) {
        if (attempt.handedInAt() == null || attempt.earned() == null || attempt.possible() == null) {
            return Optional.empty();
        }
        var marks = new AttemptSheet.Marks(attempt.earned(), attempt.possible());
        var pinned = Optional.ofNullable(attempt.shownAt());
        return Optional.of(new AttemptSheet.Result(
                attempt.handedInAt(),
                attempt.receipt() == null ? "" : attempt.receipt(),
                shown ? Optional.of(marks) : Optional.empty(),
                shown
                        ? Optional.empty()
                        : Stream.concat(pinned.stream(), kept.stream()).max(Comparator.naturalOrder()),
                (int) lateAnswers.findByAttemptIdAndReason(attempt.id(), LateAnswer.Reason.CLOSED).stream()
                        .map(LateAnswer::questionId)
                        .distinct()
                        .count(),
                attempt.isLate(),
                attempt.kind() == AttemptKind.GRADED && learners.isTaught(attempt.learnerId())));
    }
}
