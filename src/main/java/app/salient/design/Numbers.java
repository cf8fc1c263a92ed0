package app.salient.design;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them. */
public final class Numbers {
    private Numbers() {}

    /** Points with at most one decimal: 6, 6.5. */
    public static String points(double points) {
        return BigDecimal.valueOf(points)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** @param share in [0, 1] @return whole per cent: 65 */
    public static String percent(double share) {
        return String.valueOf(Math.round(share * 100));
    }
}
