package app.salient.study.grading;

import app.salient.study.AttemptId;
import app.salient.study.NoSuchAttempt;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Attempts;
import app.salient.study.attempt.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Computes marks again from nothing but raw answers, questions, corrections and the marks that people gave, and says where the stored ones differ. */
@Component
public class MarkAudit {
    private final Attempts attempts;
    private final Answers answers;
    private final Marks marks;
    private final StandingCorrections standing;
    private final HeldMarks given;
    private final Regrading regrading;

    MarkAudit(
            Attempts attempts,
            Answers answers,
            Marks marks,
            StandingCorrections standing,
            HeldMarks given,
            Regrading regrading) {
        this.attempts = attempts;
        this.answers = answers;
        this.marks = marks;
        this.standing = standing;
        this.given = given;
        this.regrading = regrading;
    }

    /** @return one sentence for each stored mark or sum that is not what it should be */
    public List<String> differences(AttemptId id) {
        List<String> differences = new ArrayList<>();
        var attempt = attempts.findById(id).orElseThrow(() -> new NoSuchAttempt(id));
        var all = answers.findByAttemptId(id);
        Map<UUID, List<Correction>> corrections = standing.ofAll(all);
        var held = given.of(all);
        for (Answer answer : all) {
            Mark mark = held.above(answer, marks.of(answer, corrections.getOrDefault(answer.id(), List.of())));
            if (mark.fraction() != answer.fraction() || mark.points() != answer.points()) {
                differences.add(
                        answer.questionId() + " is stored as " + answer.points() + " points, not " + mark.points());
            }
        }
        var sums = regrading.sumOf(all, corrections);
        boolean summed = attempt.isOpen()
                || (attempt.earned() != null
                        && attempt.possible() != null
                        && Math.abs(attempt.earned() - sums.earned()) < 1e-9
                        && Math.abs(attempt.possible() - sums.possible()) < 1e-9);
        if (!summed) {
            differences.add("the sum is stored as " + attempt.earned() + " of " + attempt.possible() + ", not "
                    + sums.earned() + " of " + sums.possible());
        }
        return differences;
    }
}
