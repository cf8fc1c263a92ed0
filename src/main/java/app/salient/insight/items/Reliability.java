package app.salient.insight.items;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far the mark of a quiz can be relied on.
 *
 * @param alpha Cronbach's alpha, at most 1; below 0 when the questions contradict each other
 * @param error standard error of measurement, in the unit of the sum, 0 or more
 * @see <a href="https://doi.org/10.1007/BF02310555">Cronbach 1951</a>
 */
public record Reliability(double alpha, double error) {
    private static final double NOTHING = 1e-12;

    /**
     * @param marks one row for each student, one column for each question
     * @return empty for fewer than two students or questions, or when all sums are the same
     * @throws IllegalArgumentException if the rows differ in length
     */
    public static Optional<Reliability> of(double[][] marks) {
        int students = marks.length;
        int questions = students == 0 ? 0 : marks[0].length;
        if (Arrays.stream(marks).anyMatch(row -> row.length != questions)) {
            throw new IllegalArgumentException("every student needs a mark for each of the " + questions);
        }
        if (students < 2 || questions < 2) {
            return Optional.empty();
        }
        double[] sums = Arrays.stream(marks)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double ofSums = Spread.variance(sums);
        if (ofSums < NOTHING) {
            return Optional.empty();
        }
        double ofQuestions = 0;
        for (int question = 0; question < questions; question++) {
            int column = question;
            ofQuestions += Spread.variance(
                    Arrays.stream(marks).mapToDouble(row -> row[column]).toArray());
        }
        double alpha = Math.min(1, questions / (questions - 1.0) * (1 - ofQuestions / ofSums));
        return Optional.of(new Reliability(alpha, Math.sqrt(ofSums * (1 - alpha))));
    }
}
