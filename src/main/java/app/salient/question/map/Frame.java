package app.salient.question.map;

import java.util.ArrayList;
import java.util.List;

/** The part of the world a map shows, in degrees with at most 3 decimals; {@code west < east} and {@code south < north}. */
public record Frame(double west, double east, double south, double north) {
    private static final int STEPS = 40;

    public Frame {
        if (!(west < east && south < north)) {
            throw new IllegalArgumentException("an empty frame: " + west + " " + east + " " + south + " " + north);
        }
    }

    /** Edges belong to it. */
    public boolean holds(Place place) {
        return place.lon() >= west && place.lon() <= east && place.lat() >= south && place.lat() <= north;
    }

    Place middle() {
        return new Place((south + north) / 2, (west + east) / 2);
    }

    /** The places a learner reaches with the arrow keys, 41 by 41 from edge to edge. */
    List<Place> grid() {
        List<Place> grid = new ArrayList<>();
        for (int up = 0; up <= STEPS; up++) {
            for (int right = 0; right <= STEPS; right++) {
                double lat = south + (north - south) * up / STEPS;
                double lon = west + (east - west) * right / STEPS;
                grid.add(new Place(Math.min(lat, north), Math.min(lon, east)).rounded());
            }
        }
        return grid;
    }
}
