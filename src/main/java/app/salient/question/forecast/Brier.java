package app.salient.question.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The quadratic score 1 - (p - o)², with p the probability in [0, 1] and o 1 when the event happened, else 0. Nobody gains by
 * saying anything else than what they believe.
 *
 * @param off distance of the forecast from what happened, in whole per cent, 0 to 100
 * @see <a href="https://doi.org/10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2">Brier 1950</a>
 */
record Brier(int off) {
    static Brier of(int probability, boolean happened) {
        return new Brier(Math.abs(probability - (happened ? 100 : 0)));
    }

    /** In [0, 1]; exact to the last of four decimals. */
    double fraction() {
        return score().doubleValue();
    }

    /** Whether the forecast leant towards what happened; 50 % leans neither way. */
    boolean leantRight() {
        return off < 50;
    }

    boolean leantWrong() {
        return off > 50;
    }

    /** Such as "1 − 0.3² = 0.91: 0.91 of 1"; the share is rounded as points are. */
    String sum() {
        String earned = plain(score().setScale(2, RoundingMode.HALF_UP));
        return "1 − " + plain(BigDecimal.valueOf(off, 2)) + "² = " + plain(score()) + ": " + earned + " of 1";
    }

    private BigDecimal score() {
        return BigDecimal.valueOf(10_000L - (long) off * off, 4);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
