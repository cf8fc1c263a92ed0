package app.salient.question.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.question.QuestionTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors are told about a map question that is not sound. */
class MapAuthorTest {
    private static final String RING = "[[12, 51], [16, 51], [16, 52], [14, 52], [14, 54], [12, 54]]";

    @Test
    void bothExamplesAreSound() {
        assertThat(QuestionTexts.problemsOf(MapKindTest.POINT)).isEmpty();
        assertThat(QuestionTexts.problemsOf(MapKindTest.REGION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            west: 10         | west: 20         | "west" is not west of "east"
            west: 10         | west: 19.6       | The frame is 0.4 degrees wide
            west: 10         | west: -100.5     | The frame is 120.5 degrees wide
            west: 10         | west: -181       | "west" is -181, not -180 to 180 degrees.
            west: 10         | west: 10.0001    | more than 3 decimals
            south: 50        | south: 55        | "south" is not south of "north"
            south: 50        | south: 54.8      | The frame is 0.2 degrees high
            north: 55        | north: 86        | "north" is 86, not -85 to 85 degrees.
            ', north: 55'    | ''               | "north" is missing
            west: 10         | west: far        | "west" should be a number
            west: 10         | wst: 10          | The field "wst" is not known
            within: 20       | within: 0.5      | "within" is 0.5, not 1 to 1000 km.
            within: 20       | within: 1001     | "within" is 1001, not 1 to 1000 km.
            ', within: 20'   | ''               | "within" is missing
            'lat: 52, lon: 13, within: 20' | 'lat: 49, lon: 13, within: 20' | The target lies outside the frame.
            'lat: 52, lon: 13, within: 20' | 'lat: 91, lon: 13, within: 20' | "lat" is 91, not -90 to 90 degrees.
            within: 20       | within: 1000     | Every place in the frame would be right.
            within: 60       | within: 20       | "near" reaches no farther than what is accepted
            lon: 13.6        | lon: 13.2        | The miss lies inside what is accepted as right.
            lon: 13.6        | lon: 23.6        | The miss lies outside the frame.
            'lat: 51, lon: 11'   | 'lat: 52.1, lon: 13' | The label lies inside what is accepted as right.
            'lat: 51, lon: 11'   | 'lat: 49, lon: 11' | The label lies outside the frame.
            'id: birch'      | 'id: alder'      | stands here twice
            'id: birch'      | 'id: answer'     | gives the key away
            'text: Birch'    | 'text: "[Birch](place:birch)"' | could show the key
            'text: Birch'    | 'text: Birch on the upper reaches of the river Elm' | longer than 40 characters
            ', feedback: Close.' | ''           | "feedback" is missing
            ', feedback: That is a lake.' | ''  | "feedback" is missing
            ', wrong: Follow the river.' | ''   | "wrong" is missing
            'feedback: { right: Just there., wrong: Follow the river. }' | '' | "feedback" is missing
            'frame: {'       | 'sheet: {'       | "frame" is missing
            'kind: map'      | 'kind: map, marking: per-part' | 'Use one of: all-or-nothing.'
            """)
    void mistakesAboutAPointAreNamed(String written, String mistake, String problem) {
        String yaml = MapKindTest.POINT;
        assertThat(yaml).contains(written);
        String broken = yaml.replace(written, mistake.replace("map, marking", "map\nmarking"));
        assertThat(QuestionTexts.problemsOf(broken))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[12, 51], [16, 51]]               | A ring has 3 to 200 corners, not 2.
            [[12, 51], [14, 52], [16, 53]]     | The ring encloses nothing.
            [[12, 51], [16, 51], [16]]         | no pair of longitude and latitude
            [[12, 51], [16, 51], here]         | no pair of longitude and latitude
            [[12, 51], [16, 51], [16, 95]]     | "lat" is 95, not -90 to 90 degrees.
            [[12, 51], [16, 51], [16, up]]     | "lat" should be a number
            [[51, 12], [51, 16], [52, 16]]     | The target lies outside the frame.
            [[9, 51], [16, 51], [16, 52]]      | The target lies outside the frame.
            [[12.0001, 51.0001], [12.0004, 51.0001], [12.0004, 51.0004]] | too small to be met
            [[10, 50], [20, 50], [20, 55], [10, 55]] | Every place in the frame would be right.
            everywhere                         | "ring" should be a list
            """)
    void mistakesAboutARingAreNamed(String ring, String problem) {
        assertThat(QuestionTexts.problemsOf(MapKindTest.REGION.replace(RING, ring)))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void aRingHasAtMostTwoHundredCorners() {
        StringBuilder ring = new StringBuilder("[[12, 51]");
        for (int i = 0; i < 200; i++) {
            ring.append(", [14.%03d, 53]".formatted(200 - i));
        }
        assertThat(QuestionTexts.problemsOf(MapKindTest.REGION.replace(RING, ring + "]")))
                .singleElement()
                .asString()
                .contains("not 201");
    }

    @Test
    void thereIsExactlyOneTarget() {
        String both = MapKindTest.REGION + "point: { lat: 52, lon: 11, within: 20 }\n";
        assertThat(QuestionTexts.problemsOf(both)).singleElement().asString().contains("either a point or a region");
        assertThat(QuestionTexts.problemsOf(MapKindTest.START))
                .singleElement()
                .asString()
                .contains("either a point or a region");
    }

    @Test
    void onlyAPointIsMissedNarrowly() {
        assertThat(QuestionTexts.problemsOf(MapKindTest.REGION + "near: { within: 60, feedback: Close. }\n"))
                .singleElement()
                .asString()
                .contains("Only a point has \"near\".");
    }

    @Test
    void aLabelInsideTheRegionIsReported() {
        assertThat(QuestionTexts.problemsOf(MapKindTest.REGION.replace("lat: 51, lon: 11", "lat: 51, lon: 13")))
                .singleElement()
                .asString()
                .contains("The label lies inside what is accepted as right.");
    }

    @Test
    void aMapHasAtMostTwelveLabels() {
        StringBuilder labels = new StringBuilder("labels:\n");
        for (int i = 0; i < 11; i++) {
            labels.append("  - { id: x%d, text: X, lat: 54, lon: %d }\n".formatted(i, 10 + i % 5));
        }
        assertThat(QuestionTexts.problemsOf(MapKindTest.POINT.replace("labels:\n", labels)))
                .singleElement()
                .asString()
                .contains("at most 12 labels, not 13");
    }

    @Test
    void aTargetInTheMiddleOfTheFrameIsWarnedOf() {
        assertThat(QuestionTexts.problemsOf(
                        MapKindTest.POINT.replace("lat: 52, lon: 13, within: 20", "lat: 52.5, lon: 15, within: 20")))
                .singleElement()
                .asString()
                .contains("middle of the frame");
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        String broken = MapKindTest.POINT
                .replace("west: 10", "west: 30")
                .replace("within: 20", "within: 0")
                .replace("id: birch", "id: alder")
                .replace("within: 30", "within: none");
        assertThat(QuestionTexts.problemsOf(broken)).hasSize(4);
    }
}
