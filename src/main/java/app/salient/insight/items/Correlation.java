package app.salient.insight.items;

import java.util.OptionalDouble;

/**
 * Pearson's product-moment correlation. Where one of the two is a mark that is only right or wrong this is the
 * point-biserial correlation.
 */
public final class Correlation {
    /** Below this a variance is rounding and not a difference between people. */
    private static final double NOTHING = 1e-12;

    private Correlation() {}

    /**
     * @param xs as many as {@code ys}
     * @return in [-1, 1]; empty for fewer than two pairs, or when all xs or all ys are the same
     * @throws IllegalArgumentException if there are not as many of one as of the other
     */
    public static OptionalDouble of(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(xs.length + " and " + ys.length + " numbers are no pairs");
        }
        if (xs.length < 2) {
            return OptionalDouble.empty();
        }
        double meanX = Spread.mean(xs);
        double meanY = Spread.mean(ys);
        double together = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < xs.length; i++) {
            double x = xs[i] - meanX;
            double y = ys[i] - meanY;
            together += x * y;
            squaresX += x * x;
            squaresY += y * y;
        }
        if (squaresX < NOTHING || squaresY < NOTHING) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.clamp(together / Math.sqrt(squaresX * squaresY), -1.0, 1.0));
    }
}
