package app.salient.study.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as learners read them. */
public final class Points {
    private Points() {}

    /** @return with at most two decimals and no zeros at the end, such as {@code 0.67} or {@code 2} */
    public static String shortly(double points) {
        return BigDecimal.valueOf(points)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
