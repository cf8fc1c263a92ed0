package app.salient.question.number;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.Question;
import app.salient.question.Stem;
import java.math.BigDecimal;
import java.util.List;

/**
 * @param unit plain text such as {@code km²}, or "" when there is none
 * @param near particular misconceptions; none overlaps what is accepted, and the first that fits speaks
 */
record NumberQuestion(Stem stem, Accepted accepted, String unit, Feedback feedback, List<Near> near)
        implements Question {
    NumberQuestion {
        near = List.copyOf(near);
    }

    @Override
    public MarkingRule marking() {
        return MarkingRule.ALL_OR_NOTHING;
    }

    /** What counts as right; both ends belong to it. Numbers have no trailing zeros. */
    sealed interface Accepted {
        BigDecimal from();

        BigDecimal to();

        default boolean holds(BigDecimal number) {
            return number.compareTo(from()) >= 0 && number.compareTo(to()) <= 0;
        }
    }

    record Range(BigDecimal from, BigDecimal to) implements Accepted {}

    /** @param tolerance 0 or more, in the unit of the answer */
    record About(BigDecimal answer, BigDecimal tolerance) implements Accepted {
        @Override
        public BigDecimal from() {
            return answer.subtract(tolerance);
        }

        @Override
        public BigDecimal to() {
            return answer.add(tolerance);
        }
    }

    record Feedback(Markdown right, Markdown low, Markdown high) {}

    /** What to say about wrong numbers between {@code from} and {@code to}, both included. */
    record Near(BigDecimal from, BigDecimal to, Markdown feedback) {
        boolean holds(BigDecimal number) {
            return number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
        }
    }
}
