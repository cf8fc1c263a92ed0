package app.salient.review.memory;

/** How a review changes a memory. The letters are those of the published formulas. */
final class Growth {
    private final Parameters p;
    private final ForgettingCurve curve;

    Growth(Parameters parameters, ForgettingCurve curve) {
        this.p = parameters;
        this.curve = curve;
    }

    Memory first(Rating rating) {
        double stability = Math.max(p.w(rating.ordinal()), 0.1);
        return new Memory(stability, Math.clamp(firstDifficulty(rating), 1, 10));
    }

    /** @param days since the last review, 0 on the same day */
    Memory next(Memory memory, int days, Rating rating) {
        double s = memory.stability();
        double d = memory.difficulty();
        double r = curve.recallAfter(days, s);
        double stability = days == 0
                ? onTheSameDay(s, rating)
                : rating == Rating.AGAIN ? forgotten(d, s, r) : recalled(d, s, r, rating);
        return new Memory(stability, difficulty(d, rating));
    }

    private double firstDifficulty(Rating rating) {
        return Rounding.of(p.w(4) - Math.exp(rating.ordinal() * p.w(5)) + 1);
    }

    private double difficulty(double d, Rating rating) {
        double change = -p.w(6) * (rating.grade() - Rating.GOOD.grade());
        double damped = d + Rounding.of(change * (10 - d) / 9);
        double reverted = Rounding.of(p.w(7) * firstDifficulty(Rating.EASY) + (1 - p.w(7)) * damped);
        return Math.clamp(reverted, 1, 10);
    }

    private double onTheSameDay(double s, Rating rating) {
        double change = Math.pow(s, -p.w(19)) * Math.exp(p.w(17) * (rating.grade() - Rating.GOOD.grade() + p.w(18)));
        return within(s * (rating == Rating.AGAIN ? change : Math.max(change, 1)));
    }

    private double recalled(double d, double s, double r, Rating rating) {
        double hard = rating == Rating.HARD ? p.w(15) : 1;
        double easy = rating == Rating.EASY ? p.w(16) : 1;
        double gain =
                Math.exp(p.w(8)) * (11 - d) * Math.pow(s, -p.w(9)) * (Math.exp((1 - r) * p.w(10)) - 1) * hard * easy;
        return within(s * (1 + gain));
    }

    /** What is forgotten is never more stable than before. */
    private double forgotten(double d, double s, double r) {
        double after =
                within(p.w(11) * Math.pow(d, -p.w(12)) * (Math.pow(s + 1, p.w(13)) - 1) * Math.exp((1 - r) * p.w(14)));
        double most = Rounding.of(s / Math.exp(p.w(17) * p.w(18)));
        return Math.min(Math.max(most, Memory.LEAST_STABILITY), after);
    }

    private static double within(double stability) {
        return Rounding.of(Math.clamp(stability, Memory.LEAST_STABILITY, Memory.MOST_STABILITY));
    }
}
