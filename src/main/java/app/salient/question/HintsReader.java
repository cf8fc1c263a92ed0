package app.salient.question;

import app.salient.formats.Fields;
import java.math.BigDecimal;
import java.util.List;

/** Reads the hints of a question. */
final class HintsReader {
    private static final int MOST = 5;

    private HintsReader() {}

    static List<Stem.Hint> read(Fields fields) {
        var hints = fields.blocks("hints").stream().map(HintsReader::hint).toList();
        // In whole hundredths: 0.33, 0.56 and 0.11 are a little more than 1 when they are added up as doubles.
        long sum =
                hints.stream().mapToLong(hint -> Math.round(hint.cost() * 100)).sum();
        if (hints.size() > MOST || sum > 100) {
            fields.problems()
                    .error(
                            fields.at("hints"),
                            "A question has at most " + MOST + " hints, which cost at most all of its points.",
                            "Keep the hints that lead on, and let their costs add up to 1 at most.");
            return List.of();
        }
        return hints;
    }

    private static Stem.Hint hint(Fields fields) {
        BigDecimal cost = fields.optionalDecimal("cost").orElse(BigDecimal.ZERO);
        if (cost.signum() < 0 || cost.compareTo(BigDecimal.ONE) > 0 || cost.scale() > 2) {
            fields.problems()
                    .error(
                            fields.at("cost"),
                            "A hint cannot cost " + cost.toPlainString() + " of the points.",
                            "Use a share from 0 to 1 with at most two decimals, such as 0.25.");
            cost = BigDecimal.ZERO;
        }
        var hint = new Stem.Hint(PublicText.read(fields, "text"), cost.doubleValue());
        fields.finish();
        return hint;
    }
}
