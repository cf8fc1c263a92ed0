package app.salient.review.memory;

import java.util.List;

/**
 * The 21 numbers of FSRS-6. The usual ones were fitted by its authors to the reviews of some 10,000 people; they are what
 * holds for a learner until their own log is long enough to fit better ones.
 *
 * @see <a href="https://github.com/open-spaced-repetition/ts-fsrs">ts-fsrs 5.4.2, default_w (MIT)</a>
 */
public final class Parameters {
    private static final int COUNT = 21;

    public static final Parameters USUAL = new Parameters(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    private final double[] w;

    /** @param w in the order of the published formulas, w0 to w20 */
    public Parameters(List<Double> w) {
        if (w.size() != COUNT || !w.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("21 finite numbers are needed: " + w);
        }
        this.w = w.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double w(int index) {
        return w[index];
    }
}
