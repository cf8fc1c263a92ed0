package app.salient.insight.items;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How numbers lie.
 *
 * @param n how many there are, at least 1
 * @param median the middle one; the mean of the two middle ones when {@code n} is even
 * @param deviation standard deviation of a sample (divided by n - 1), 0 or more; empty for a single number
 */
public record Spread(int n, double mean, double median, OptionalDouble deviation, double least, double most) {
    /** @return empty when there are no numbers */
    public static Optional<Spread> of(double... numbers) {
        int n = numbers.length;
        if (n == 0) {
            return Optional.empty();
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double variance = variance(sorted);
        return Optional.of(new Spread(
                n,
                mean(sorted),
                median(sorted),
                n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(variance)),
                sorted[0],
                sorted[n - 1]));
    }

    /** @param sorted at least one number, smallest first */
    static double median(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    static double mean(double[] numbers) {
        return Arrays.stream(numbers).sum() / numbers.length;
    }

    /** Of a sample: the squares of the distances from the mean, divided by n - 1. NaN for fewer than two numbers. */
    static double variance(double[] numbers) {
        double mean = mean(numbers);
        double squares = Arrays.stream(numbers)
                .map(number -> (number - mean) * (number - mean))
                .sum();
        return squares / (numbers.length - 1);
    }
}
