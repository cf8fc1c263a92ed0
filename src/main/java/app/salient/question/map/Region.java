package app.salient.question.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An area on the map. Its sides are straight in degrees, as they are drawn by an author on a plain map of longitude and
 * latitude; where sides cross, what is enclosed an even number of times is outside.
 *
 * @param ring its corners in order, the first not repeated at the end; 3 or more
 */
record Region(List<Place> ring) implements Target {
    /** How far in degrees a place may lie off a side and still count as on it: a tenth of a millimetre. */
    private static final double ON = 1e-9;

    private static final int LINES = 60;

    Region {
        ring = List.copyOf(ring);
        if (ring.size() < 3) {
            throw new IllegalArgumentException("a region has 3 corners or more, not " + ring.size());
        }
    }

    /** From one corner to the next. */
    private record Side(Place from, Place to) {
        boolean passes(Place place) {
            double east = to.lon() - from.lon();
            double north = to.lat() - from.lat();
            double length = Math.sqrt(east * east + north * north);
            double right = place.lon() - from.lon();
            double up = place.lat() - from.lat();
            double along = right * east + up * north;
            return Math.abs(east * up - north * right) <= ON * length && along >= 0 && along <= length * length;
        }

        boolean crosses(double lat) {
            return (from.lat() > lat) != (to.lat() > lat);
        }

        double lonAt(double lat) {
            return from.lon() + (to.lon() - from.lon()) * (lat - from.lat()) / (to.lat() - from.lat());
        }

        /** In pieces of a degree at most, each short enough to be taken for flat. */
        Place nearestTo(Place place) {
            double span = Math.max(Math.abs(to.lon() - from.lon()), Math.abs(to.lat() - from.lat()));
            int pieces = Math.max(1, (int) Math.ceil(span));
            return nearest(
                    place,
                    IntStream.range(0, pieces)
                            .mapToObj(piece -> new Side(at(piece / (double) pieces), at((piece + 1) / (double) pieces)))
                            .map(piece -> piece.onFlatGround(place))
                            .toList());
        }

        private Place onFlatGround(Place place) {
            double shrink = StrictMath.cos(StrictMath.toRadians(place.lat()));
            double east = (to.lon() - from.lon()) * shrink;
            double north = to.lat() - from.lat();
            double square = east * east + north * north;
            double along = (place.lon() - from.lon()) * shrink * east + (place.lat() - from.lat()) * north;
            return square == 0 ? from : at(Math.clamp(along / square, 0.0, 1.0));
        }

        private Place at(double share) {
            return new Place(
                    from.lat() + (to.lat() - from.lat()) * share, from.lon() + (to.lon() - from.lon()) * share);
        }
    }

    private List<Side> sides() {
        return IntStream.range(0, ring.size())
                .mapToObj(i -> new Side(ring.get(i), ring.get((i + 1) % ring.size())))
                .toList();
    }

    @Override
    public boolean holds(Place place) {
        return sides().stream().anyMatch(side -> side.passes(place))
                || lonsAt(place.lat()).stream().filter(lon -> lon > place.lon()).count() % 2 == 1;
    }

    private List<Double> lonsAt(double lat) {
        return sides().stream()
                .filter(side -> side.crosses(lat))
                .map(side -> side.lonAt(lat))
                .sorted()
                .toList();
    }

    /** The middle of its widest stretch from west to east; a corner when it is too small to hold such a place. */
    @Override
    public Place inner() {
        double south = ring.stream().mapToDouble(Place::lat).min().orElseThrow();
        double north = ring.stream().mapToDouble(Place::lat).max().orElseThrow();
        Place best = ring.getFirst().rounded();
        double widest = 0;
        for (int line = 1; line < LINES; line++) {
            double lat = Place.rounded(south + (north - south) * line / LINES);
            List<Double> lons = lonsAt(lat);
            for (int i = 0; i + 1 < lons.size(); i += 2) {
                double width = lons.get(i + 1) - lons.get(i);
                Place middle = new Place(lat, lons.get(i) + width / 2).rounded();
                if (width > widest && holds(middle)) {
                    widest = width;
                    best = middle;
                }
            }
        }
        return best;
    }

    @Override
    public Place nearestTo(Place place) {
        return nearest(
                place, sides().stream().map(side -> side.nearestTo(place)).toList());
    }

    private static Place nearest(Place place, List<Place> places) {
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort((a, b) -> Double.compare(place.kmTo(a), place.kmTo(b)));
        return sorted.getFirst();
    }
}
