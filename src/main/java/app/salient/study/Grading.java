package app.salient.study;

import app.salient.question.Grade;
import app.salient.question.Question;
import app.salient.question.Questions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns raw answers into marks, inside the caller's transaction. */
@Component
class Grading {
    private final Drafts drafts;
    private final Answers answers;
    private final Revisions revisions;

    Grading(Drafts drafts, Answers answers, Revisions revisions) {
        this.drafts = drafts;
        this.answers = answers;
        this.revisions = revisions;
    }

    /** Grades one question; an answer that is graded already stays as it is. */
    Answer grade(Attempt attempt, AttemptQuestion asked, Instant now) {
        return answers.findByAttemptIdAndQuestionId(attempt.id(), asked.questionId())
                .orElseGet(() -> answers.save(marked(attempt, asked, now)));
    }

    /** Grades what is not graded yet and closes the attempt. */
    Attempt handIn(Attempt attempt, Instant now) {
        List<Answer> marked =
                attempt.questions().stream().map(q -> grade(attempt, q, now)).toList();
        double earned = marked.stream().mapToDouble(Answer::points).sum();
        double possible = attempt.questions().stream()
                .mapToDouble(q -> revisions.get(q.revision()).stem().points())
                .sum();
        return attempt.handIn(now, earned, possible);
    }

    private Answer marked(Attempt attempt, AttemptQuestion asked, Instant now) {
        Question question = revisions.get(asked.revision());
        var draft = drafts.findByAttemptIdAndQuestionId(attempt.id(), asked.questionId());
        var response = draft.map(Draft::response).orElse(null);
        Grade grade = Questions.grade(question, response);
        return new Answer(
                UUID.randomUUID(),
                null,
                attempt.id(),
                asked.questionId(),
                asked.revision(),
                response,
                draft.map(Draft::certainty).orElse(null),
                Answer.Outcome.of(grade),
                grade.earned(),
                grade.earned() * question.stem().points(),
                now);
    }
}
