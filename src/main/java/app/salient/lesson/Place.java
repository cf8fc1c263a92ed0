package app.salient.lesson;

/**
 * A place the course speaks of.
 *
 * @param id lower case letters, digits, hyphens
 * @param local the name as written on the spot
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Place(
        String id,
        String name,
        String local,
        String region,
        String country,
        double latitude,
        double longitude,
        Precision precision) {
    /** {@code Sudzha (Суджа), Kursk oblast, Russia}; the local name is left out when it is the same. */
    public String described() {
        String both = local.equals(name) ? name : name + " (" + local + ")";
        return both + ", " + region + ", " + country;
    }
}
