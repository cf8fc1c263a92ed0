package app.salient.question.map;

import app.salient.formats.Fields;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads which part of the world a map shows. */
public final class FrameReader {
    private static final BigDecimal NARROWEST = new BigDecimal("0.5");
    private static final BigDecimal LOWEST = new BigDecimal("0.25");
    private static final BigDecimal WIDEST = BigDecimal.valueOf(120);

    private FrameReader() {}

    public static Optional<Frame> read(Fields fields) {
        var block = fields.optionalBlock("frame");
        if (!fields.has("frame")) {
            fields.missing("frame", false);
        }
        return block.flatMap(FrameReader::frame);
    }

    private static Optional<Frame> frame(Fields fields) {
        long before = fields.problems().errors();
        BigDecimal west = edge(fields, "west", 180);
        BigDecimal east = edge(fields, "east", 180);
        BigDecimal south = edge(fields, "south", 85);
        BigDecimal north = edge(fields, "north", 85);
        fields.finish();
        if (fields.problems().errors() == before) {
            check(fields, east.subtract(west), north.subtract(south));
        }
        return fields.problems().errors() > before
                ? Optional.empty()
                : Optional.of(
                        new Frame(west.doubleValue(), east.doubleValue(), south.doubleValue(), north.doubleValue()));
    }

    /** With at most as many decimals as a response, so that rounding never carries a point over the edge. */
    private static BigDecimal edge(Fields fields, String name, int most) {
        BigDecimal edge = Measure.degrees(fields, name, most).orElse(BigDecimal.ZERO);
        if (edge.scale() > 3) {
            Measure.report(
                    fields, name, "\"" + name + "\" has more than 3 decimals.", "Round it; 3 decimals are 100 m.");
        }
        return edge;
    }

    private static void check(Fields fields, BigDecimal width, BigDecimal height) {
        if (width.signum() <= 0) {
            Measure.report(fields, "west", "\"west\" is not west of \"east\".", "Exchange them.");
        } else if (width.compareTo(NARROWEST) < 0 || width.compareTo(WIDEST) > 0) {
            Measure.report(
                    fields,
                    "west",
                    "The frame is " + width.toPlainString() + " degrees wide.",
                    "Show at least 0.5 and at most 120 degrees from west to east.");
        }
        if (height.signum() <= 0) {
            Measure.report(fields, "south", "\"south\" is not south of \"north\".", "Exchange them.");
        } else if (height.compareTo(LOWEST) < 0) {
            Measure.report(
                    fields,
                    "south",
                    "The frame is " + height.toPlainString() + " degrees high.",
                    "Show at least 0.25 degrees from south to north.");
        }
    }
}
