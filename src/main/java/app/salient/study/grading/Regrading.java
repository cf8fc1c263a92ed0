package app.salient.study.grading;

import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Attempts;
import app.salient.study.attempt.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings stored marks in line with the corrections that hold and the marks that people gave. Inside the caller's transaction. */
@Component
public class Regrading {
    private final AnsweredVersionsQuery versions;
    private final Attempts attempts;
    private final Answers answers;
    private final Marks marks;
    private final StandingCorrections standing;
    private final HeldMarks given;

    Regrading(
            AnsweredVersionsQuery versions,
            Attempts attempts,
            Answers answers,
            Marks marks,
            StandingCorrections standing,
            HeldMarks given) {
        this.versions = versions;
        this.attempts = attempts;
        this.answers = answers;
        this.marks = marks;
        this.standing = standing;
        this.given = given;
    }

    /**
     * @param asked as read before; whoever held their attempts meanwhile may have marked them otherwise
     * @return the attempts whose answers were looked at
     */
    public List<TouchedAttempt> regrade(List<Answer> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var touched = versions.lockedAttemptsOf(asked);
        var of = answers.findByIdIn(asked.stream().map(Answer::id).toList());
        var corrections = standing.ofAttempts(touched);
        var held = given.of(of);
        for (Answer answer : of) {
            Mark mark = held.above(answer, marks.of(answer, corrections.getOrDefault(answer.id(), List.of())));
            if (mark.points() != answer.points()
                    || mark.fraction() != answer.fraction()
                    || mark.outcome() != answer.outcome()) {
                answers.save(answer.marked(mark));
            }
        }
        sumsOf(touched, corrections).forEach((id, sums) -> attempts.remark(id, sums.earned(), sums.possible()));
        return touched;
    }

    /** What each attempt earns of what is possible; one that is open is summed up at hand-in. */
    public Map<AttemptId, AttemptSheet.Marks> sumsOf(
            List<TouchedAttempt> touched, Map<UUID, List<Correction>> corrections) {
        var closed = touched.stream()
                .filter(attempt -> !attempt.open())
                .map(TouchedAttempt::id)
                .toList();
        Map<AttemptId, AttemptSheet.Marks> sums = new HashMap<>();
        if (!closed.isEmpty()) {
            var everything = answers.findByAttemptIdIn(closed);
            var held = given.of(everything);
            everything.stream()
                    .collect(Collectors.groupingBy(Answer::attemptId))
                    .forEach((id, all) -> sums.put(id, sumOf(all, corrections, held)));
        }
        return sums;
    }

    /** What an attempt with these answers earns, from nothing but raw answers, questions, corrections and given marks. */
    AttemptSheet.Marks sumOf(List<Answer> all, Map<UUID, List<Correction>> corrections) {
        return sumOf(all, corrections, given.of(all));
    }

    private AttemptSheet.Marks sumOf(List<Answer> all, Map<UUID, List<Correction>> corrections, HeldMarks.Held held) {
        double earned = 0;
        double possible = 0;
        for (Answer answer : all) {
            Mark mark = held.above(answer, marks.of(answer, corrections.getOrDefault(answer.id(), List.of())));
            earned += mark.points();
            possible += mark.worth();
        }
        return new AttemptSheet.Marks(earned, possible);
    }
}
