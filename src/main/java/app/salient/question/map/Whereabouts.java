package app.salient.question.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Says in words where a place lies from another. */
final class Whereabouts {
    private static final List<String> WINDS =
            List.of("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west");
    /** In km; below it a direction would only be noise. */
    private static final double SAME = 0.05;

    private Whereabouts() {}

    /** How the learner's place lies to the target: "You are 45 km north-west of it." */
    static String of(Place own, Target target) {
        boolean region = target instanceof Region;
        if (region && target.holds(own)) {
            return "You are inside the region.";
        }
        Place nearest = target.nearestTo(own);
        double km = own.kmTo(nearest);
        if (km < SAME) {
            return region ? "You are at the edge of the region." : "You are right on it.";
        }
        return "You are " + km(km) + " " + direction(nearest, own) + " of " + (region ? "the region." : "it.");
    }

    /** One of eight directions as a map with north at the top shows it, so along the line of constant bearing. */
    static String direction(Place from, Place to) {
        double north = mercator(to.lat()) - mercator(from.lat());
        double east = StrictMath.toRadians(to.lon() - from.lon());
        double eighths = StrictMath.atan2(east, north) / (Math.PI / 4);
        return WINDS.get(Math.floorMod(Math.round(eighths), 8));
    }

    private static double mercator(double lat) {
        return StrictMath.log(StrictMath.tan(Math.PI / 4 + StrictMath.toRadians(lat) / 2));
    }

    /** To a tenth below 10 km, then whole: "4.2 km", "1,250 km". */
    static String km(double km) {
        BigDecimal number = BigDecimal.valueOf(km).setScale(km < 9.95 ? 1 : 0, RoundingMode.HALF_UP);
        String plain = number.signum() == 0 ? "0" : number.toPlainString().replaceFirst("\\.0$", "");
        return plain.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ",") + " km";
    }
}
