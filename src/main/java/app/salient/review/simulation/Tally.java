package app.salient.review.simulation;

import java.util.Locale;

/** What came of one scheduler. Not safe for several threads: each learner has one, then they are added. */
final class Tally {
    private long reviews;
    private long days;
    private long known;
    private long asked;
    private double logLoss;
    private double remembered;
    private long looks;

    void day() {
        days++;
    }

    /** A review after the first. @param expected by the scheduler, in (0, 1) */
    void review(boolean recalled, double expected) {
        double told = Math.clamp(expected, 1e-4, 1 - 1e-4);
        asked++;
        known += recalled ? 1 : 0;
        logLoss -= Math.log(recalled ? told : 1 - told);
    }

    void effort() {
        reviews++;
    }

    /** At the end: the true chance that a card is known. */
    void atTheEnd(double recall) {
        remembered += recall;
        looks++;
    }

    Tally plus(Tally other) {
        var sum = new Tally();
        sum.reviews = reviews + other.reviews;
        sum.days = days + other.days;
        sum.known = known + other.known;
        sum.asked = asked + other.asked;
        sum.logLoss = logLoss + other.logLoss;
        sum.remembered = remembered + other.remembered;
        sum.looks = looks + other.looks;
        return sum;
    }

    /** Share of what was asked that was known, in [0, 1]. */
    double retention() {
        return (double) known / asked;
    }

    double reviewsPerDay() {
        return (double) reviews / days;
    }

    double logLoss() {
        return logLoss / asked;
    }

    /** Mean chance, on the last day, that a card is known. */
    double knownAtTheEnd() {
        return remembered / looks;
    }

    String json(String scheduler, int learners) {
        return String.format(
                Locale.ROOT,
                "{\"scheduler\":\"%s\",\"retention\":%.4f,\"reviews_per_day\":%.3f,\"log_loss\":%.4f,"
                        + "\"known_at_end\":%.4f,\"learners\":%d,\"reviews\":%d}",
                scheduler,
                retention(),
                reviewsPerDay(),
                logLoss(),
                knownAtTheEnd(),
                learners,
                reviews);
    }
}
