package app.salient.study.answering;

import app.salient.account.PersonId;
import app.salient.lesson.QuizPart;
import app.salient.question.Question;
import app.salient.question.Questions;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.AttemptQuestion;
import app.salient.study.attempt.Attempts;
import app.salient.study.paper.ClaimVersions;
import app.salient.study.paper.Drawing;
import app.salient.study.paper.QuizPaper;
import app.salient.study.paper.Revisions;
import app.salient.study.paper.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Makes the attempt that a learner starts: draws its questions and pins their text. Inside the caller's transaction. */
@Component
class NewAttempts {
    private final Attempts attempts;
    private final Revisions revisions;
    private final ClaimVersions claims;
    private final RandomGenerator random;

    NewAttempts(Attempts attempts, Revisions revisions, ClaimVersions claims, RandomGenerator random) {
        this.attempts = attempts;
        this.revisions = revisions;
        this.claims = claims;
        this.random = random;
    }

    AttemptId start(PersonId learner, QuizPaper paper, AttemptKind kind, Terms terms, Instant now) {
        long seed = seedOf(paper, learner);
        var held = kind.tellsAtOnce() ? terms.forPractice() : terms;
        var attempt = Attempt.start(
                learner,
                paper.quizId(),
                kind,
                held,
                seed,
                now,
                questions(paper, new Drawing(seed, terms.shuffled()), now));
        return attempts.save(attempt).id();
    }

    /** Checks look the same before and after they are started; a quiz is shuffled anew each time. */
    long seedOf(QuizPaper paper, PersonId learner) {
        return paper.isChecks()
                ? learner.value().getLeastSignificantBits() ^ paper.quizId().hashCode()
                : random.nextLong();
    }

    private List<AttemptQuestion> questions(QuizPaper paper, Drawing drawing, Instant now) {
        List<AttemptQuestion> asked = new ArrayList<>();
        for (int place = 0; place < paper.parts().size(); place++) {
            QuizPart part = paper.parts().get(place);
            var drawn = drawing.of(part, place);
            keep(drawn, now);
            drawn.forEach(question ->
                    asked.add(new AttemptQuestion(question.id().value(), Questions.revision(question), part.title())));
        }
        return asked;
    }

    /** In the same order for everybody: those who start at once would wait for each other in a circle otherwise. */
    private void keep(List<Question> drawn, Instant now) {
        drawn.stream()
                .sorted(Comparator.comparing(question -> question.id().value()))
                .forEach(question -> {
                    claims.keepFor(question, now);
                    revisions.keep(question, now);
                });
    }
}
