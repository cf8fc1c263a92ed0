package app.salient.question.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Whether what was typed after a number is the unit that was asked for. */
final class Units {
    private static final String PER_CENT = "%";
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("percent", PER_CENT),
            Map.entry("pct", PER_CENT),
            Map.entry("sqkm", "km2"),
            Map.entry("squarekm", "km2"),
            Map.entry("squarekilometre", "km2"),
            Map.entry("squarekilometer", "km2"),
            Map.entry("kilometre", "km"),
            Map.entry("kilometer", "km"));

    private Units() {}

    /** @param unit the unit of the question; where it has none, a percent sign is let pass */
    static boolean fits(String typed, String unit) {
        String given = plain(typed);
        return given.isEmpty() || given.equals(plain(unit)) || (unit.isEmpty() && given.equals(PER_CENT));
    }

    /** Without case, spaces, dots, carets and the s of a plural: "Sq. km", "km^2" and "km²" are one. */
    private static String plain(String unit) {
        String plain = Normalizer.normalize(unit, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.^]", "")
                .replaceAll("s$", "");
        return SAME.getOrDefault(plain, plain);
    }
}
