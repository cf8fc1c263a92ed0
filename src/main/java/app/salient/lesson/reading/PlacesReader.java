package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.lesson.Place;
import app.salient.lesson.Precision;
import app.salient.lesson.Worded;
import java.util.Map;

/** Reads places.yaml. */
final class PlacesReader {
    private static final Map<String, Precision> PRECISIONS = Worded.byWord(Precision.class);

    private PlacesReader() {}

    static Entries<Place> read(CourseFolder folder, Problems problems) {
        return Entries.read(folder, CourseFolder.PLACES, GlossaryReader.ID, PlacesReader::place, problems);
    }

    /** Values after {@code orElse} are never seen: an entry with an error is left out. */
    private static Place place(Fields fields) {
        return new Place(
                fields.text("id"),
                fields.text("name"),
                fields.text("local"),
                fields.text("region"),
                fields.text("country"),
                degrees(fields, "lat", 90),
                degrees(fields, "lon", 180),
                fields.choice("precision", PRECISIONS).orElse(Precision.ESTIMATE));
    }

    private static double degrees(Fields fields, String name, int most) {
        if (!fields.has(name)) {
            fields.missing(name, false);
        }
        double degrees = fields.optionalNumber(name).orElse(0.0);
        if (Math.abs(degrees) > most) {
            fields.problems()
                    .error(
                            fields.at(name),
                            "\"" + name + "\" lies outside -" + most + " to " + most + ".",
                            "Write decimal degrees, north and east positive.");
        }
        return degrees;
    }
}
