package app.salient.lesson.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.ClaimId;
import app.salient.lesson.ClockAhead;
import app.salient.lesson.MapName;
import app.salient.lesson.MapShape;
import app.salient.lesson.MapStep;
import app.salient.lesson.SampleCourse;
import app.salient.lesson.SampleMap;
import app.salient.lesson.Sketch;
import app.salient.lesson.SourceId;
import app.salient.lesson.live.CourseOnDisk;
import app.salient.question.map.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapBlockReaderTest {
    private static final String LESSON = SampleCourse.LESSON;

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private SampleCourse course = new SampleCourse(Path.of(""));

    @BeforeEach
    void writeTheSample() {
        course = SampleMap.in(folder);
    }

    @Test
    void readsAMapWithItsShapesAndDates() {
        Edition edition = course.read();
        assertThat(edition.catalogue().problems()).isEmpty();
        Block.Map map = map(edition.catalogue());
        assertThat(map.title()).isEqualTo("Long Bay");
        assertThat(map.html()).startsWith("<p>Look at the spit, see <a href=\"/claims#C01\"");
        assertThat(map.frame().west()).isEqualTo(-22);
        assertThat(map.borders()).isFalse();
        assertThat(map.names()).containsExactly(new MapName("Open sea", new Place(61, -19)));
        assertThat(map.places()).containsExactly("bay");
        assertThat(map.shapes()).extracting(MapShape::label).containsExactly("The spit", "Under water in May 2025");
        assertThat(map.steps()).extracting(MapStep::label).containsExactly("April 2025", "May 2025");
        assertThat(map.claims()).extracting(ClaimId::value).containsExactly("C01", "C01", "C02", "C03");
    }

    @Test
    void readsGeoJsonLongitudeFirstAndOpensItsRings() {
        Block.Map map = map(course.read().catalogue());
        Sketch spit = map.shapes().getFirst().sketch();
        assertThat(spit.form()).isEqualTo(Sketch.Form.LINE);
        assertThat(spit.corners()).containsExactly(new Place(61, -21), new Place(61.25, -20.5));
        assertThat(spit.note()).isEqualTo("Drawn by hand.");
        assertThat(spit.sources()).containsExactly(new SourceId("S01"));
        Sketch flood = map.shapes().getLast().sketch();
        assertThat(flood.form()).isEqualTo(Sketch.Form.AREA);
        assertThat(flood.corners()).containsExactly(new Place(61, -21), new Place(61, -20), new Place(62, -20));
    }

    @Test
    void showsAShapeThatNoDateNamesAtEveryDate() {
        Block.Map map = map(course.read().catalogue());
        MapShape spit = map.shapes().getFirst();
        MapShape flood = map.shapes().getLast();
        assertThat(map.steps()).allMatch(step -> map.shows(spit, step));
        assertThat(map.shows(flood, map.steps().getFirst())).isFalse();
        assertThat(map.shows(flood, map.steps().getLast())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [bay]                    | [bay, atlantis]             | There is no place "atlantis".
            [bay]                    | [bay, bay]                  | The place "bay" stands here twice.
            north: 62.5 }            | north: 61.3 }               | The place "bay" lies outside the frame.
            lon: -19 }               | lon: -10 }                  | The name lies outside the frame.
            lon: -19 }               | lon: -190 }                 | "lon" is -190, not -180 to 180 degrees.
            west: -22, east          | west: -17, east             | "west" is not west of "east".
            - file: spit             | - file: ../claims           | "../claims" is not the name of a shape.
            - file: spit             | - file: /etc/passwd         | "/etc/passwd" is not the name of a shape.
            - file: spit             | - file: sandbank            | There is no file maps/sandbank.geojson.
            - file: spit             | - file: flood-2025          | The shape "flood-2025" stands here twice.
            label: The spit          | label: ''                   | "label" is empty.
            shapes: [flood-2025]     | shapes: [flood-2024]        | The map has no shape "flood-2024".
            - label: April 2025      | - day: April 2025           | "label" is missing.
            - label: April 2025      | - label: May 2025           | Two dates have the label "May 2025".
            claims: [C02, C03]       | claims: []                  | This date names no claim.
            claims: [C02, C03]       | claims: [C02, C99]          | There is no claim "C99".
            claims: [C02, C03]       | claims: [Harbour]           | "Harbour" is not the id of a claim.
            borders: no              | border: no                  | The field "border" is not known here.
            borders: no              | borders: some               | "some" is not a value of "borders".
            title: Long Bay          | name: Long Bay              | "title" is missing.
            """)
    void saysWhatIsWrongInTheLessonAndWhere(String old, String now, String what) {
        course.replace(LESSON, old, now);
        assertThat(course.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).isEqualTo(what);
            assertThat(problem.at().file()).isEqualTo(LESSON);
            assertThat(problem.at().line()).isGreaterThan(25);
        });
    }

    @Test
    void knowsWhereTheNameOfAShapeStands() {
        course.replace(LESSON, "- file: spit", "- file: sandbank");
        int line = (int) course.text(LESSON)
                        .lines()
                        .takeWhile(text -> !text.contains("sandbank"))
                        .count()
                + 1;
        assertThat(course.problems())
                .extracting(problem -> problem.at().toString())
                .containsExactly(LESSON + ":" + line + ":11");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "schematic": true         | "schematic": false         | 3:32 | The shape does not say that it is schematic.
            "schematic": true,        | "exact": true,             | 3:19 | The field "exact" is not known here.
            "note": "Drawn by hand.", | "note": "",                | 3:46 | "note" is empty.
            "Feature"                 | "FeatureCollection"        | 2:11 | "FeatureCollection" is not a value of "type".
            "LineString"              | "Point"                    | 4:25 | "Point" is not a value of "type".
            "LineString"              | "Polygon"                  | 4:51 | An area has one ring of corners.
            [-21, 61]                 | [61, -121]                 | 4:60 | "latitude" is -121, not -85 to 85 degrees.
            [-21, 61]                 | [-210, 61]                 | 4:56 | "longitude" is -210, not -180 to 180 degrees.
            [-21, 61]                 | [-21, 61, 5]               | 4:55 | A corner is no pair of longitude and latitude.
            [-21, 61]                 | [-21, "x"]                 | 4:61 | "latitude" should be a number but is "x".
            [-21, 61],                | ''                         | 4:54 | A line has at least 2 corners.
            "coordinates"             | "corners"                  | 4:15 | "coordinates" is missing.
            ["S01"]                   | ["S99"]                    | 3:76 | There is no source "S99".
            "geometry":               | "geometry"                 | 4:14 | This is not valid JSON.
            """)
    void saysWhatIsWrongInAShapeAndWhere(String old, String now, String where, String what) {
        course.replace(SampleMap.SPIT, old, now);
        assertThat(course.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).isEqualTo(what);
            assertThat(problem.at()).hasToString(SampleMap.SPIT + ":" + where);
        });
    }

    @Test
    void wantsRingsThatClose() {
        course.replace(SampleMap.FLOOD, "[-20, 62], [-21, 61]]", "[-20, 62]]");
        assertThat(course.problems()).extracting(problem -> problem.message()).contains("The ring does not close.");
    }

    @Test
    void refusesShapesOutsideTheFrame() {
        course.replace(SampleMap.SPIT, "[[-21, 61], [-20.5, 61.25]]", "[[21, 61], [20.5, 61.25]]");
        assertThat(course.problems())
                .extracting(problem -> problem.message())
                .containsExactly("The shape \"spit\" lies outside the frame.");
    }

    @Test
    void refusesLargeFiles() {
        course.append(SampleMap.SPIT, " ".repeat(200_000));
        assertThat(course.problems())
                .extracting(problem -> problem.message())
                .containsExactly("The shape \"spit\" cannot be shown.", "The file is larger than 200 kB.");
    }

    @Test
    void refusesLinksThatLeadOut() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.geojson"), course.text(SampleMap.SPIT));
        Files.delete(folder.resolve(SampleMap.SPIT));
        Files.createSymbolicLink(folder.resolve(SampleMap.SPIT), secret);
        assertThat(course.problems())
                .extracting(problem -> problem.message())
                .contains("The file is a link that leads out of the course folder.");
    }

    @Test
    void keepsTheLastGoodLessonWhileAShapeIsBroken() {
        var clock = new ClockAhead();
        var lessons = new CourseOnDisk(folder, clock);
        course.write(SampleMap.SPIT, "{");
        clock.forward(Duration.ofSeconds(1));
        Catalogue now = lessons.current();
        assertThat(now.problems()).hasSize(2);
        assertThat(map(now).shapes()).hasSize(2);
    }

    @Test
    void oneDateIsNoChoice() {
        course.replace(LESSON, """
              - label: May 2025
                shapes: [flood-2025]
                claims: [C02, C03]
            """, "");
        assertThat(course.problems())
                .extracting(problem -> problem.message())
                .containsExactly("The map has only one date.");
    }

    private static Block.Map map(Catalogue catalogue) {
        return (Block.Map) catalogue.lessons().getFirst().sections().getFirst().blocks().stream()
                .filter(block -> block instanceof Block.Map)
                .findFirst()
                .orElseThrow();
    }
}
