package app.salient.review.simulation;

import app.salient.review.memory.Rating;

/**
 * SuperMemo 2, from 1987: 1 day, 6 days, then times the ease, which moves with the grade. It knows no chance of recall; as is
 * usual in comparisons it is taken to expect 0.9 when a card is due, on an exponential curve.
 *
 * @see <a href="https://www.supermemo.com/en/blog/application-of-a-computer-to-improve-the-results-obtained-in-working-with-the-supermemo-method">
 *     P. Woźniak, Optimization of learning, 1990, chapter 3.2</a>
 */
final class Sm2 implements Scheduler {
    private static final double LEAST_EASE = 1.3;
    private static final int[] QUALITY = {2, 3, 4, 5};

    private double ease = 2.5;
    private int repetition;
    private int interval = 1;

    @Override
    public int next(Rating rating, int days) {
        int quality = QUALITY[rating.ordinal()];
        if (rating == Rating.AGAIN) { // the ease stays as it was
            repetition = 0;
            interval = 1;
            return interval;
        }
        int missing = 5 - quality;
        ease = Math.max(LEAST_EASE, ease + 0.1 - missing * (0.08 + missing * 0.02));
        repetition++;
        interval = repetition == 1 ? 1 : repetition == 2 ? 6 : (int) Math.ceil(interval * ease);
        return interval;
    }

    @Override
    public double expected(int days) {
        return Math.pow(0.9, (double) days / interval);
    }
}
