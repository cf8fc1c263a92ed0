package app.salient.study;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns raw answers into marks, inside the caller's transaction. */
@Component
class Grading {
    private final Drafts drafts;
    private final Answers answers;
    private final HintsTaken hints;
    private final Marks marks;
    private final StandingCorrections standing;

    Grading(Drafts drafts, Answers answers, HintsTaken hints, Marks marks, StandingCorrections standing) {
        this.drafts = drafts;
        this.answers = answers;
        this.hints = hints;
        this.marks = marks;
        this.standing = standing;
    }

    /** Grades one question; an answer that is graded already stays as it is. */
    Answer grade(Attempt attempt, AttemptQuestion asked, Instant now) {
        return answers.findByAttemptIdAndQuestionId(attempt.id(), asked.questionId())
                .orElseGet(() -> {
                    var fresh = answers.save(marked(attempt, asked, now));
                    return attempt.kind().tellsAtOnce() ? fresh : standing.applyTo(fresh);
                });
    }

    /** Grades what is not graded yet and closes the attempt. */
    Attempt handIn(Attempt attempt, Instant now) {
        List<Answer> all =
                attempt.questions().stream().map(q -> grade(attempt, q, now)).toList();
        double earned = all.stream().mapToDouble(Answer::points).sum();
        double possible = all.stream().mapToDouble(standing::worthOf).sum();
        return attempt.handIn(now, earned, possible, Receipt.of(attempt.id(), now, all));
    }

    private Answer marked(Attempt attempt, AttemptQuestion asked, Instant now) {
        var draft = drafts.findByAttemptIdAndQuestionId(attempt.id(), asked.questionId());
        var response = draft.map(Draft::response).orElse(null);
        int hintsTaken = hints.countByAttemptIdAndQuestionId(attempt.id(), asked.questionId());
        Mark mark = marks.asked(asked.revision(), response, hintsTaken);
        return new Answer(
                UUID.randomUUID(),
                null,
                attempt.id(),
                asked.questionId(),
                asked.revision(),
                response,
                draft.map(Draft::certainty).orElse(null),
                hintsTaken,
                mark.outcome(),
                mark.fraction(),
                mark.points(),
                now);
    }
}
