package app.salient.lesson.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers as the lessons do: 1,376 and 5.5. */
final class Figures {
    private Figures() {}

    static String of(BigDecimal number) {
        return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
