package app.salient.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The course on tides with a map of Long Bay in its first section: two schematic shapes and two dates. */
public final class SampleMap {
    public static final String SPIT = "maps/spit.geojson";
    public static final String FLOOD = "maps/flood-2025.geojson";

    private static final String MAP = """
            ```map
            title: Long Bay
            text: Look at the spit, see [the claim](claim:C01).
            frame: { west: -22, east: -18, south: 60.5, north: 62.5 }
            borders: no
            names:
              - { text: Open sea, lat: 61, lon: -19 }
            places: [bay]
            shapes:
              - file: spit
                label: The spit
              - file: flood-2025
                label: Under water in May 2025
            dates:
              - label: April 2025
                text: No outline of this month was seen.
                claims: [C01]
              - label: May 2025
                shapes: [flood-2025]
                claims: [C02, C03]
            ```

            """;

    private SampleMap() {}

    public static SampleCourse in(Path folder) {
        SampleCourse course = SampleCourse.in(folder);
        try {
            Files.createDirectories(folder.resolve("maps"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        course.replace(SampleCourse.LESSON, "```question\nid: how-often", MAP + "```question\nid: how-often");
        course.write(SPIT, """
                {
                  "type": "Feature",
                  "properties": { "schematic": true, "note": "Drawn by hand.", "sources": ["S01"] },
                  "geometry": { "type": "LineString", "coordinates": [[-21, 61], [-20.5, 61.25]] }
                }
                """);
        return course.write(FLOOD, """
                {
                  "type": "Feature",
                  "properties": { "schematic": true, "note": "Sized to one claim." },
                  "geometry": {
                    "type": "Polygon",
                    "coordinates": [[[-21, 61], [-20, 61], [-20, 62], [-21, 61]]]
                  }
                }
                """);
    }
}
