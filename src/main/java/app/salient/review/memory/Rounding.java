package app.salient.review.memory;

/** Eight decimals, as the reference rounds; so that a state that was stored and read again goes on the same way. */
final class Rounding {
    private static final double STEPS = 1e8;

    private Rounding() {}

    static double of(double number) {
        return Math.round(number * STEPS) / STEPS;
    }
}
