package app.salient.insight.items;

import app.salient.study.Certainty;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How sure people were against whether they were right: three rows, two columns.
 *
 * @param right answers that earned everything, by certainty
 * @param wrong answers that did not, by certainty
 */
public record CertaintyGrid(Map<Certainty, Integer> right, Map<Certainty, Integer> wrong) {
    public CertaintyGrid {
        right = Map.copyOf(right);
        wrong = Map.copyOf(wrong);
    }

    static CertaintyGrid of(Collection<Marked> answers) {
        Map<Certainty, Integer> right = new EnumMap<>(Certainty.class);
        Map<Certainty, Integer> wrong = new EnumMap<>(Certainty.class);
        for (Marked answer : answers) {
            if (answer.certainty() != null) {
                (answer.isRight() ? right : wrong).merge(answer.certainty(), 1, Integer::sum);
            }
        }
        return new CertaintyGrid(right, wrong);
    }

    public int right(Certainty certainty) {
        return right.getOrDefault(certainty, 0);
    }

    public int wrong(Certainty certainty) {
        return wrong.getOrDefault(certainty, 0);
    }

    /** How many said how sure they were. */
    public int n() {
        return right.values().stream().mapToInt(Integer::intValue).sum()
                + wrong.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Share of those who said it that were sure and wrong, in [0, 1]; 0 when nobody said it. */
    public double sureAndWrong() {
        return n() == 0 ? 0 : (double) wrong(Certainty.SURE) / n();
    }
}
