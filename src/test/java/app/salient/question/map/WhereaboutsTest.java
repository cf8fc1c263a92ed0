package app.salient.question.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {
    /** A quarter of the way round is 10,007.557 km on a ball of 6371.0088 km; the others are those of the browser's library. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 90, 10007.557",
        "90, 0, -90, 0, 20015.115",
        "0, 179.5, 0, -179.5, 111.195",
        "60.17, 24.94, 59.44, 24.75, 81.865",
        "51.5, -0.12, 48.86, 2.35, 342.165",
        "10, 20, 10, 20, 0"
    })
    void distancesAreAlongTheBall(double lat, double lon, double otherLat, double otherLon, double km) {
        Place place = new Place(lat, lon);
        Place other = new Place(otherLat, otherLon);
        assertThat(place.kmTo(other)).isCloseTo(km, within(0.001));
        assertThat(other.kmTo(place)).isEqualTo(place.kmTo(other));
    }

    @ParameterizedTest
    @CsvSource({
        "51, 10, north",
        "51, 11.6, north-east",
        "50, 11, east",
        "49, 11.6, south-east",
        "49, 10, south",
        "49, 8.4, south-west",
        "50, 9, west",
        "51, 8.4, north-west",
        // the great circle sets out to the north-east, the map shows east
        "50, 110, east"
    })
    void directionsAreThoseOfTheMap(double lat, double lon, String direction) {
        assertThat(Whereabouts.direction(new Place(50, 10), new Place(lat, lon)))
                .isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = "0.04|0 km\n0.26|0.3 km\n1|1 km\n4.21|4.2 km\n9.94|9.9 km\n9.96|10 km\n45.4|45 km\n"
                    + "999.6|1,000 km\n12345|12,345 km")
    void distancesAreRounded(double km, String words) {
        assertThat(Whereabouts.km(km)).isEqualTo(words);
    }

    @Test
    void onTheSpotThereIsNoDirection() {
        var target = new Target.Circle(new Place(50, 10), 5);
        assertThat(Whereabouts.of(new Place(50, 10), target)).isEqualTo("You are right on it.");
        assertThat(Whereabouts.of(new Place(50.01, 10), target)).isEqualTo("You are 1.1 km north of it.");
    }

    @Test
    void aPlaceAHairOutsideARegionIsAtItsEdge() {
        var region = new Region(List.of(new Place(50, 10), new Place(50, 11), new Place(51, 11)));
        assertThat(Whereabouts.of(new Place(49.9999, 10.5), region)).isEqualTo("You are at the edge of the region.");
        assertThat(Whereabouts.of(new Place(50, 10.5), region)).isEqualTo("You are inside the region.");
    }

    /** The side runs along the meridian 0 from 0 to 60 north; seen from 60 N 100 E its nearest place is not the corner. */
    @Test
    void theNearestPlaceOfALongSideIsFoundInPieces() {
        var region = new Region(List.of(new Place(0, 0), new Place(84, 0), new Place(84, -1), new Place(0, -1)));
        Place own = new Place(60, 60);
        Place nearest = region.nearestTo(own);
        double best = Double.MAX_VALUE;
        for (int lat = 0; lat <= 8_400; lat++) {
            best = Math.min(best, own.kmTo(new Place(lat / 100.0, 0)));
        }
        assertThat(own.kmTo(nearest)).isCloseTo(best, within(5.0));
    }

    @Test
    void theInnerPlaceOfACrescentLiesInIt() {
        var region = new Region(List.of(
                new Place(50, 10), new Place(50.2, 14), new Place(54, 14), new Place(50.6, 13.4), new Place(50.4, 10)));
        assertThat(region.holds(region.inner())).isTrue();
    }
}
