package app.salient.review.simulation;

import app.salient.review.memory.Rating;
import java.util.random.RandomGenerator;

/**
 * How one invented learner forgets one card: two traces that fade exponentially, a quick one and a slow one, as in
 * two-component accounts of memory. Recall is {@code w e^(-t/quick) + (1-w) e^(-t/slow)}. Each success moves weight to the slow
 * trace and slows it, more so after a longer gap; a lapse loses a part of that. Neither the form of the curve nor the rule of
 * growth nor a parameter is taken from FSRS, SM-2 or the ladder.
 */
final class Forgetting {
    private static final double SLOWEST_DAYS = 4_000;

    private final Learner learner;
    private final double burden;
    private double quick;
    private double slow;
    private double weight;

    /** @param burden how hard this card is for anyone, around 1 */
    Forgetting(Learner learner, double burden) {
        this.learner = learner;
        this.burden = burden;
        this.quick = learner.quickDays() / burden;
        this.slow = learner.slowDays() / burden;
        this.weight = learner.quickWeight();
    }

    /** Chance of recall, in (0, 1). @param days since the last review */
    double recall(int days) {
        double held = weight * Math.exp(-days / quick) + (1 - weight) * Math.exp(-days / slow);
        return Math.clamp(held * (1 - learner.slips()), 1e-6, 1 - 1e-6);
    }

    /** Answers once, and remembers the better or the worse for it. */
    Rating answer(int days, RandomGenerator chance) {
        double recall = recall(days);
        if (chance.nextDouble() >= recall) {
            slow = Math.max(learner.slowDays() / burden / 2, slow * learner.savings());
            weight = Math.min(0.9, weight + 0.15);
            return Rating.AGAIN;
        }
        double desirable = 0.25 + Math.min(1.5, days / slow); // a longer gap that was bridged teaches more
        slow = Math.min(SLOWEST_DAYS, slow * (1 + learner.gain() * desirable));
        weight *= 0.75;
        double effort = recall + 0.25 * chance.nextGaussian();
        return effort < 0.6 ? Rating.HARD : effort > 1.15 ? Rating.EASY : Rating.GOOD;
    }

    /** The first meeting: nobody is asked what they have not read. */
    static Rating first(RandomGenerator chance) {
        double at = chance.nextDouble();
        return at < 0.25 ? Rating.AGAIN : at < 0.4 ? Rating.HARD : at < 0.9 ? Rating.GOOD : Rating.EASY;
    }
}
