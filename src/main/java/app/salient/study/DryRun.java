package app.salient.study;

import app.salient.account.PersonId;
import java.util.List;

/** What a correction would do, before it is made. */
public record DryRun(List<Row> rows) {
    public DryRun {
        rows = List.copyOf(rows);
    }

    /**
     * One attempt.
     *
     * @param before what the question earns now, in points; {@code after} what it would earn
     * @param totalBefore what the attempt earned of {@code possibleBefore} points; zero of zero while it is open
     */
    public record Row(
            PersonId learner,
            AttemptId attempt,
            String quizId,
            double before,
            double after,
            double totalBefore,
            double possibleBefore,
            double totalAfter,
            double possibleAfter) {
        public boolean changes() {
            return before != after || possibleBefore != possibleAfter;
        }

        public boolean lowers() {
            return after < before;
        }
    }

    public long changed() {
        return rows.stream().filter(Row::changes).count();
    }

    public long lowered() {
        return rows.stream().filter(Row::lowers).count();
    }
}
