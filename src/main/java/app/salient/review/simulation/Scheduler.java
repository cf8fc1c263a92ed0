package app.salient.review.simulation;

import app.salient.review.memory.Rating;

/** Decides for one card when it is seen next, and how likely it will be recalled. One for each card. */
interface Scheduler {
    /**
     * @param days since the last review, 0 at the first
     * @return whole days until the next review, at least 1
     */
    int next(Rating rating, int days);

    /** Chance of recall it expects, {@code days} after the last review; in (0, 1). */
    double expected(int days);
}
