package app.salient.review.simulation;

import java.util.random.RandomGenerator;

/**
 * An invented learner.
 *
 * @param quickDays how long the quick trace lasts, in days
 * @param slowDays how long the slow trace lasts before any review, in days
 * @param quickWeight share of a new memory that is quick, in (0, 1)
 * @param gain how much a success slows the slow trace
 * @param savings share of the slow trace that a lapse leaves, in (0, 1)
 * @param slips share of what is known that goes wrong all the same
 * @param attendance chance that they turn up on a day
 */
record Learner(
        double quickDays,
        double slowDays,
        double quickWeight,
        double gain,
        double savings,
        double slips,
        double attendance) {
    static Learner invented(RandomGenerator chance) {
        return new Learner(
                about(4, 0.5, chance),
                about(45, 0.6, chance),
                0.15 + 0.3 * chance.nextDouble(),
                about(1.5, 0.35, chance),
                0.25 + 0.5 * chance.nextDouble(),
                0.06 * chance.nextDouble(),
                0.55 + 0.45 * chance.nextDouble());
    }

    /** Log-normal: half of all lie below {@code middle}. */
    static double about(double middle, double spread, RandomGenerator chance) {
        return middle * Math.exp(spread * chance.nextGaussian());
    }
}
