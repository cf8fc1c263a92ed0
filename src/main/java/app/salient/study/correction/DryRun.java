package app.salient.study.correction;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import java.util.List;

/** What a correction would do, before it is made. */
public record DryRun(List<Row> rows) {
    private static final double ROUNDING = 1e-9;

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

        /** Whether the attempt's share of its points falls; leaving a question out may do that to who had it right. */
        public boolean lowers() {
            return share(totalAfter, possibleAfter) < share(totalBefore, possibleBefore) - ROUNDING;
        }

        private static double share(double total, double possible) {
            return possible == 0 ? 0 : total / possible;
        }
    }

    public long changed() {
        return rows.stream().filter(Row::changes).count();
    }

    public long lowered() {
        return rows.stream().filter(Row::lowers).count();
    }
}
