package app.salient.lesson;

import java.util.List;
import java.util.stream.Stream;

/**
 * One date of a map.
 *
 * @param label the date, free text
 * @param html may be empty
 * @param shapes names of the sketches that are shown at this date only
 * @param claims who claims what at this date
 * @param linked claims linked in the text
 */
public record MapStep(String label, String html, List<String> shapes, List<ClaimId> claims, List<ClaimId> linked) {
    public MapStep {
        shapes = List.copyOf(shapes);
        claims = List.copyOf(claims);
        linked = List.copyOf(linked);
    }

    Stream<ClaimId> allClaims() {
        return Stream.concat(linked.stream(), claims.stream());
    }
}
