package app.salient.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings stored marks in line with the corrections that hold. Inside the caller's transaction. */
@Component
class Regrading {
    private final Attempts attempts;
    private final Answers answers;
    private final Marks marks;
    private final StandingCorrections standing;

    Regrading(Attempts attempts, Answers answers, Marks marks, StandingCorrections standing) {
        this.attempts = attempts;
        this.answers = answers;
        this.marks = marks;
        this.standing = standing;
    }

    /** @return the attempts whose answers were looked at */
    List<Attempt> regrade(List<Answer> of) {
        Map<UUID, List<Correction>> corrections = standing.ofAll(of);
        Map<AttemptId, Attempt> touched = new HashMap<>();
        for (Answer answer : of) {
            Mark mark = marks.of(answer, corrections.getOrDefault(answer.id(), List.of()));
            if (mark.points() != answer.points()
                    || mark.fraction() != answer.fraction()
                    || mark.outcome() != answer.outcome()) {
                answers.save(answer.marked(mark));
            }
            touched.computeIfAbsent(
                    answer.attemptId(), id -> attempts.findLockedById(id).orElseThrow(() -> new NoSuchAttempt(id)));
        }
        return touched.values().stream().map(this::summed).toList();
    }

    private Attempt summed(Attempt attempt) {
        if (attempt.isOpen()) { // it is summed up at hand-in
            return attempt;
        }
        var sums = sumsOf(answers.findByAttemptId(attempt.id()));
        return attempts.save(attempt.remarked(sums.earned(), sums.possible()));
    }

    /** What an attempt with these answers earns, from nothing but raw answers, questions and corrections. */
    AttemptSheet.Marks sumsOf(List<Answer> all) {
        Map<UUID, List<Correction>> corrections = standing.ofAll(all);
        double earned = 0;
        double possible = 0;
        for (Answer answer : all) {
            Mark mark = marks.of(answer, corrections.getOrDefault(answer.id(), List.of()));
            earned += mark.points();
            possible += mark.worth();
        }
        return new AttemptSheet.Marks(earned, possible);
    }
}
