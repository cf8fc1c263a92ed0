package app.salient.question.map;

/**
 * A place on the Earth.
 *
 * @param lat degrees, -90 to 90; north is positive
 * @param lon degrees, -180 to 180; east is positive
 */
public record Place(double lat, double lon) {
    /** Mean radius of the Earth in km, as the International Union of Geodesy and Geophysics gives it. */
    private static final double RADIUS = 6371.0088;

    public Place {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("no place on the Earth: " + lat + ", " + lon);
        }
        lat += 0.0; // makes -0 and 0 one place
        lon += 0.0;
    }

    /** To 3 decimals, about 100 m: as fine as a point on a map is stored. */
    static double rounded(double degrees) {
        return Math.round(degrees * 1_000) / 1_000.0;
    }

    Place rounded() {
        return new Place(rounded(lat), rounded(lon));
    }

    /**
     * Great-circle distance in km, by haversine. {@link StrictMath}, since a grade may not depend on the machine.
     */
    double kmTo(Place other) {
        double north = StrictMath.sin(StrictMath.toRadians(other.lat - lat) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(other.lon - lon) / 2);
        double cosines = StrictMath.cos(StrictMath.toRadians(lat)) * StrictMath.cos(StrictMath.toRadians(other.lat));
        return 2 * RADIUS * StrictMath.asin(Math.min(1, Math.sqrt(north * north + cosines * east * east)));
    }
}
