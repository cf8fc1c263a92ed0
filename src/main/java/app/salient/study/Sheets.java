package app.salient.study;

import app.salient.lesson.Lessons;
import app.salient.question.Grade;
import app.salient.question.Question;
import app.salient.question.Questions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an attempt together for its owner's screen. */
@Component
class Sheets {
    private final Drafts drafts;
    private final Answers answers;
    private final Revisions revisions;
    private final Lessons lessons;
    private final QuizPapers papers;

    Sheets(Drafts drafts, Answers answers, Revisions revisions, Lessons lessons, QuizPapers papers) {
        this.drafts = drafts;
        this.answers = answers;
        this.revisions = revisions;
        this.lessons = lessons;
        this.papers = papers;
    }

    AttemptSheet of(Attempt attempt) {
        Map<String, Draft> draftOf = drafts.findByAttemptId(attempt.id()).stream()
                .collect(Collectors.toMap(Draft::questionId, Function.identity()));
        Map<String, Answer> answerOf = answers.findByAttemptId(attempt.id()).stream()
                .collect(Collectors.toMap(Answer::questionId, Function.identity()));
        var items = attempt.questions().stream()
                .map(q -> item(attempt, q, draftOf.get(q.questionId()), answerOf.get(q.questionId())))
                .toList();
        return new AttemptSheet(
                attempt.id(), attempt.quizId(), attempt.kind(), titleOf(attempt), items, resultOf(attempt));
    }

    private AttemptSheet.Item item(
            Attempt attempt, AttemptQuestion asked, @Nullable Draft draft, @Nullable Answer answer) {
        Question question = revisions.get(asked.revision());
        var view = Questions.publicView(question, attempt.seed());
        if (answer != null) {
            Grade grade = Questions.grade(question, answer.response());
            var review = Questions.review(question, answer.response(), grade, lessons.current());
            return new AttemptSheet.Item(
                    asked.questionId(), view, answer.response(), answer.certainty(), sequenceOf(draft), review);
        }
        return draft == null
                ? new AttemptSheet.Item(asked.questionId(), view, null, null, 0, null)
                : new AttemptSheet.Item(
                        asked.questionId(), view, draft.response(), draft.certainty(), draft.clientSequence(), null);
    }

    private static long sequenceOf(@Nullable Draft draft) {
        return draft == null ? 0 : draft.clientSequence();
    }

    private String titleOf(Attempt attempt) {
        return papers.find(attempt.quizId()).map(QuizPaper::title).orElse(attempt.quizId());
    }

    private static Optional<AttemptSheet.Result> resultOf(Attempt attempt) {
        return attempt.handedInAt() == null || attempt.earned() == null || attempt.possible() == null
                ? Optional.empty()
                : Optional.of(new AttemptSheet.Result(attempt.handedInAt(), attempt.earned(), attempt.possible()));
    }
}
