package app.salient.insight.items;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a class's answers say about a question.
 *
 * @param n marked answers, one for each student
 * @param facility mean share of the points, in [0, 1]
 * @param discrimination correlation of the share with the share of the other questions, in [-1, 1]; empty when nothing tells
 *     students apart
 */
public record ItemFigures(
        String questionId,
        String quizId,
        int n,
        double facility,
        OptionalDouble discrimination,
        CertaintyGrid certainty) {
    /** Fewer answers than this prove nothing about a question, and nothing is flagged. */
    public static final int ENOUGH = 20;

    public static final double HARD = 0.30;
    public static final double EASY = 0.95;
    public static final double MANY_SURE_AND_WRONG = 0.20;

    public boolean hasEnough() {
        return n >= ENOUGH;
    }

    /** The rules it breaks, the most pressing first; none below {@value #ENOUGH} answers. */
    public List<Rule> flags() {
        List<Rule> flags = new ArrayList<>();
        if (!hasEnough()) {
            return flags;
        }
        if (discrimination.isPresent() && discrimination.getAsDouble() < 0) {
            flags.add(Rule.CHECK_KEY);
        }
        if (certainty.n() >= ENOUGH && certainty.sureAndWrong() >= MANY_SURE_AND_WRONG) {
            flags.add(Rule.SURE_AND_WRONG);
        }
        if (facility < HARD) {
            flags.add(Rule.HARD);
        }
        if (facility > EASY) {
            flags.add(Rule.EASY);
        }
        return flags;
    }
}
