package app.salient.review.simulation;

import app.salient.review.memory.Rating;

/** A fixed ladder as on paper cards in boxes: up a rung when it was recalled, back to the first when not. */
final class Ladder implements Scheduler {
    private static final int[] RUNGS = {1, 3, 7, 14, 30, 60, 120};

    private int rung = -1;

    @Override
    public int next(Rating rating, int days) {
        rung = rating == Rating.AGAIN ? 0 : Math.min(rung + 1, RUNGS.length - 1);
        return RUNGS[rung];
    }

    @Override
    public double expected(int days) {
        return Math.pow(0.9, (double) days / RUNGS[rung]);
    }
}
