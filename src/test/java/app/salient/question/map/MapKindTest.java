package app.salient.question.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.question.BadResponse;
import app.salient.question.Question;
import app.salient.question.QuestionKind;
import app.salient.question.QuestionKindContract;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MapKindTest extends QuestionKindContract<MapQuestion, MapResponse> {
    static final String START = """
            id: harbour
            kind: map
            prompt: Where is the harbour?
            explanation: At the mouth of the river.
            about: [C01]
            passage: 01-example#harbour
            frame: { west: 10, east: 20, south: 50, north: 55 }
            labels:
              - { id: alder, text: Alder, lat: 51, lon: 11 }
              - { id: birch, text: Birch, lat: 54, lon: 19 }
            feedback: { right: Just there., wrong: Follow the river. }
            """;

    static final String POINT = START + """
            point: { lat: 52, lon: 13, within: 20 }
            near: { within: 60, feedback: Close. }
            misses:
              - { lat: 52, lon: 13.6, within: 15, feedback: That is the old harbour. }
              - { lat: 53.5, lon: 17, within: 30, feedback: That is a lake. }
            """;

    /** An L: the field north-east of its inner corner (14, 52) is outside. */
    static final String REGION = START + """
            region: { ring: [[12, 51], [16, 51], [16, 52], [14, 52], [14, 54], [12, 54]] }
            """;

    @Override
    protected QuestionKind<MapQuestion, MapResponse> kind() {
        return new MapKind();
    }

    @Override
    protected boolean aCardOffersAll() {
        return false;
    }

    @Override
    protected String exampleRevision() {
        return "8c8537ece51cc71be8a80773e6a18f1960c934a0bc36884c64e1689c31b32774";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of("64.1", "21.9", "63.9", "22.5", "100", "\"point\"", "\"region\"", "misses", "within");
    }

    static String at(double lat, double lon) {
        return "{\"kind\":\"map\",\"lat\":" + lat + ",\"lon\":" + lon + "}";
    }

    static JsonNode review(Question question, double lat, double lon) {
        String stored = Questions.accept(question, at(lat, lon));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    /** A degree of latitude is 111.195 km, so 20 km reach 0.179864 degrees north. */
    @ParameterizedTest
    @CsvSource({"52, 13, 1", "52.179, 13, 1", "52.18, 13, 0", "51.821, 13, 1", "51.82, 13, 0", "52, 13.293, 0"})
    void aPointIsRightWithinItsDistance(double lat, double lon, double score) {
        assertThat(Questions.grade(QuestionTexts.read(POINT), at(lat, lon)).earned())
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "51.5, 15, 1",
        "53, 13, 1",
        "53, 15, 0",
        "52.001, 15, 0",
        "50.999, 13, 0",
        "52, 15, 1",
        "52, 14, 1",
        "53, 14, 1",
        "53, 14.001, 0",
        "51, 12, 1",
        "54, 12, 1",
        "54.001, 12, 0",
        "54, 13, 1",
        "51, 11.999, 0"
    })
    void aRegionIsRightInsideAndOnItsEdge(double lat, double lon, double score) {
        assertThat(Questions.grade(QuestionTexts.read(REGION), at(lat, lon)).earned())
                .isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[16, 51], [16, 52], [14, 52], [14, 54], [12, 54], [12, 51]]",
                "[[12, 54], [14, 54], [14, 52], [16, 52], [16, 51], [12, 51]]"
            })
    void neitherTheFirstCornerNorTheDirectionOfARingMatters(String ring) {
        Question question = QuestionTexts.read(REGION.replaceAll("\\[\\[.*]]", ring));
        for (Place place : ((MapQuestion) question).frame().grid()) {
            assertThat(Questions.grade(question, at(place.lat(), place.lon())))
                    .isEqualTo(Questions.grade(QuestionTexts.read(REGION), at(place.lat(), place.lon())));
        }
    }

    @Test
    void aRingMayBeClosedAsInGeoJson() {
        String closed = REGION.replace("[12, 54]]", "[12, 54], [12, 51]]");
        assertThat(Questions.revision(QuestionTexts.read(closed)))
                .isEqualTo(Questions.revision(QuestionTexts.read(REGION)));
    }

    @Test
    void regionsSurviveWritingAndHaveRightAndWrongResponses() {
        Question question = QuestionTexts.read(REGION);
        assertThat(Questions.fromCanonical(Questions.canonical(question))).isEqualTo(question);
        Random random = new Random(1);
        assertThat(Questions.grade(question, Questions.sampleResponse(question, true, random))
                        .earned())
                .isEqualTo(1);
        assertThat(Questions.grade(question, Questions.sampleResponse(question, false, random))
                        .earned())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "52.1, 13, Just there.",
        "52.4, 13, Close.",
        "52, 13.6, That is the old harbour.",
        "53.6, 17, That is a lake.",
        "54, 12, Follow the river."
    })
    void feedbackFitsThePlace(double lat, double lon, String feedback) {
        assertThat(review(QuestionTexts.read(POINT), lat, lon).get("feedback").asString())
                .contains(feedback);
    }

    @Test
    void ofMissesThatOverlapTheNearestSpeaksWhateverTheirOrder() {
        String one = "  - { lat: 52, lon: 13.6, within: 15, feedback: That is the old harbour. }\n";
        String two = "  - { lat: 52, lon: 13.7, within: 25, feedback: Two. }\n";
        for (String misses : List.of(one + two, two + one)) {
            Question question = QuestionTexts.read(POINT.replace(one, misses));
            assertThat(review(question, 52, 13.62).get("feedback").asString()).contains("old harbour");
            assertThat(review(question, 52, 13.68).get("feedback").asString()).contains("Two.");
        }
    }

    @Test
    void theReviewShowsOwnPointKeyAndDistance() {
        JsonNode review = review(QuestionTexts.read(POINT), 52.5, 12.5);
        assertThat(review.get("place").toString()).isEqualTo("{\"lat\":52.5,\"lon\":12.5}");
        assertThat(review.get("key").toString()).isEqualTo("{\"lat\":52.0,\"lon\":13.0,\"within\":20.0}");
        assertThat(review.get("nearest").toString()).isEqualTo("{\"lat\":52.0,\"lon\":13.0}");
        assertThat(review.get("distance").asString()).isEqualTo("You are 65 km north-west of it.");
        assertThat(review.get("worked").asString()).isEqualTo("Wrong: 0 of 1");
        assertThat(review(QuestionTexts.read(POINT), 52, 13).get("worked").asString())
                .isEqualTo("Right: 1 of 1");
    }

    @Test
    void theReviewOfARegionMeasuresToItsEdge() {
        JsonNode inside = review(QuestionTexts.read(REGION), 53, 13);
        assertThat(inside.get("distance").asString()).isEqualTo("You are inside the region.");
        assertThat(inside.get("nearest").isNull()).isTrue();
        assertThat(inside.get("key").get("ring").get(1).toString()).isEqualTo("[16.0,51.0]");
        JsonNode outside = review(QuestionTexts.read(REGION), 53, 15);
        assertThat(outside.get("distance").asString()).isEqualTo("You are 67 km east of the region.");
        assertThat(outside.get("nearest").get("lon").asDouble()).isEqualTo(14);
    }

    @Test
    void withoutAnAnswerTheKeyIsShownAlone() {
        Question question = QuestionTexts.read(POINT);
        JsonNode review =
                Questions.review(question, null, Questions.grade(question, null), passage -> Optional.empty());
        assertThat(review.get("place").isNull()).isTrue();
        assertThat(review.get("nearest").isNull()).isTrue();
        assertThat(review.get("distance").asString()).isEmpty();
        assertThat(review.get("key").get("within").asDouble()).isEqualTo(20);
    }

    @Test
    void thePublicViewHoldsFrameAndLabelsOnly() {
        JsonNode view = Questions.publicView(QuestionTexts.read(POINT), 4);
        assertThat(view.propertyNames())
                .containsExactly("id", "kind", "prompt", "points", "marking", "certainty", "frame", "labels");
        assertThat(view.get("frame").toString())
                .isEqualTo("{\"west\":10.0,\"east\":20.0,\"south\":50.0,\"north\":55.0}");
        assertThat(view.get("labels"))
                .extracting(JsonNode::toString)
                .containsExactlyInAnyOrder(
                        "{\"id\":\"alder\",\"text\":\"Alder\",\"lat\":51.0,\"lon\":11.0}",
                        "{\"id\":\"birch\",\"text\":\"Birch\",\"lat\":54.0,\"lon\":19.0}");
    }

    @Test
    void responsesAreRoundedToThreeDecimals() {
        Question question = QuestionTexts.read(POINT);
        assertThat(Questions.accept(question, at(52.123449, 13.0005001))).isEqualTo(at(52.123, 13.001));
        assertThat(Questions.accept(question, "{\"lon\":13,\"lat\":5.2e1,\"kind\":\"map\"}"))
                .isEqualTo(at(52, 13));
    }

    @Test
    void minusNoughtIsNought() {
        Question question =
                QuestionTexts.read(POINT.replace("west: 10, east: 20, south: 50", "west: -5, east: 20, south: -5"));
        assertThat(Questions.accept(question, at(-0.0001, -0.0))).isEqualTo(at(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"50, 10", "55, 20", "50, 20", "55, 10", "55.0004, 20.0004"})
    void theEdgesOfTheFrameCanBeAnswered(double lat, double lon) {
        Question question = QuestionTexts.read(POINT);
        String stored = Questions.accept(question, at(lat, lon));
        assertThat(stored).isNotNull();
        assertThat(Questions.accept(question, Objects.requireNonNull(stored))).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"map\"}",
                "{\"kind\":\"map\",\"lat\":52}",
                "{\"kind\":\"map\",\"lat\":52,\"lon\":null}",
                "{\"kind\":\"map\",\"lat\":\"52\",\"lon\":13}",
                "{\"kind\":\"map\",\"lat\":52,\"lon\":[13]}",
                "{\"kind\":\"map\",\"lat\":49.999,\"lon\":13}",
                "{\"kind\":\"map\",\"lat\":52,\"lon\":20.001}",
                "{\"kind\":\"map\",\"lat\":52,\"lon\":-13}",
                "{\"kind\":\"map\",\"lat\":52,\"lon\":373}",
                "{\"kind\":\"map\",\"lat\":1e400,\"lon\":13}",
                "{\"kind\":\"map\",\"lat\":-1e999999999,\"lon\":13}",
                "{\"kind\":\"map\",\"lat\":NaN,\"lon\":13}",
                "{\"kind\":\"map\",\"lat\":Infinity,\"lon\":13}",
                "{\"kind\":\"map\",\"lat\":999999999999999999999999999999999999999,\"lon\":13}"
            })
    void whatIsNoPointOnThisMapIsRefused(String json) {
        Question question = QuestionTexts.read(POINT);
        assertThatThrownBy(() -> Questions.accept(question, json)).isInstanceOf(BadResponse.class);
    }
}
