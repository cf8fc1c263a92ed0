package app.salient.question.map;

import app.salient.formats.Fields;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the numbers of a map: degrees and distances. */
public final class Measure {
    private Measure() {}

    public static Optional<Place> place(Fields fields) {
        var lat = degrees(fields, "lat", 90);
        var lon = degrees(fields, "lon", 180);
        return lat.flatMap(north -> lon.map(east -> new Place(north.doubleValue(), east.doubleValue())));
    }

    /** @return degrees from -{@code most} to {@code most}; empty after reporting */
    public static Optional<BigDecimal> degrees(Fields fields, String name, int most) {
        return between(fields, name, -most, most, " degrees", "South and west are below 0, such as -21.94.");
    }

    /** @return {@code within}, from 1 to {@code most} km; empty after reporting */
    static Optional<Double> within(Fields fields, int most) {
        return between(fields, "within", 1, most, " km", "Write the distance in km, such as 20.")
                .map(BigDecimal::doubleValue);
    }

    private static Optional<BigDecimal> between(
            Fields fields, String name, int least, int most, String unit, String hint) {
        if (!fields.has(name)) {
            fields.missing(name, false);
        }
        var number = fields.optionalDecimal(name);
        if (number.isPresent()
                && (number.get().compareTo(BigDecimal.valueOf(least)) < 0
                        || number.get().compareTo(BigDecimal.valueOf(most)) > 0)) {
            String range = least + " to " + most + unit;
            report(fields, name, "\"" + name + "\" is " + number.get().toPlainString() + ", not " + range + ".", hint);
            return Optional.empty();
        }
        return number;
    }

    static void report(Fields fields, String name, String message, String hint) {
        fields.problems().error(fields.at(name), message, hint);
    }
}
