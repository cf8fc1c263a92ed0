package app.salient.review.memory;

/** How the chance of recall falls with time, and when it has fallen to what is wanted. */
public final class ForgettingCurve {
    /** What FSRS calls stability is the time to this chance of recall. */
    private static final double ANCHOR = 0.9;

    private static final int LONGEST_DAYS = 36_500;

    private final double decay;
    private final double factor;

    public ForgettingCurve(Parameters parameters) {
        this.decay = -parameters.w(20);
        this.factor = Rounding.of(Math.exp(Math.log(ANCHOR) / decay) - 1);
    }

    /**
     * @param days since the last review, 0 or more; parts of days are allowed
     * @param stability greater than 0, in days
     * @return chance of recall, in [0, 1]
     */
    public double recallAfter(double days, double stability) {
        if (!(days >= 0)) {
            throw new IllegalArgumentException("days must not be below 0: " + days);
        }
        return Rounding.of(Math.pow(1 + factor * days / stability, decay));
    }

    /**
     * Days until recall has fallen to {@code retention}.
     *
     * @param stability greater than 0, in days
     * @param retention wanted chance of recall, in (0, 1); usually 0.9
     * @return whole days, 1 to 36,500
     */
    public int days(double stability, double retention) {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("retention must lie in (0, 1): " + retention);
        }
        double modifier = Rounding.of((Math.pow(retention, 1 / decay) - 1) / factor);
        return (int) Math.clamp(Math.round(stability * modifier), 1, LONGEST_DAYS);
    }
}
