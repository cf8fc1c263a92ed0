package app.salient.start;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** A PostgreSQL that the settings name; without one everything is in a file in the data folder. */
record NamedDatabase(String url) {
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final Profiles PROFILE = Profiles.of("postgres");

    /**
     * With the profile {@code postgres} there must be one, so that a forgotten variable does not begin an empty file beside the
     * school's database.
     *
     * @throws StartRefused when it is missing then, or is none
     */
    static Optional<NamedDatabase> in(Environment settings) {
        String url = settings.getProperty("salient.database.url", "").strip();
        if (url.isEmpty() && settings.acceptsProfiles(PROFILE)) {
            throw new StartRefused("The profile postgres needs to know the database: set SALIENT_DATABASE_URL to "
                    + "jdbc:postgresql://host/name, SALIENT_DATABASE_USER and SALIENT_DATABASE_PASSWORD.");
        }
        if (!url.isEmpty() && !url.startsWith(POSTGRES)) {
            throw new StartRefused("SALIENT_DATABASE_URL begins with jdbc:postgresql: (for example "
                    + "jdbc:postgresql://host/name); without it the data is kept in a file.");
        }
        return url.isEmpty() ? Optional.empty() : Optional.of(new NamedDatabase(url));
    }

    /** For people, as {@code host/name}: what comes after a question mark may be a password. */
    String place() {
        String place =
                url.substring(POSTGRES.length()).replaceFirst("\\?.*", "").replaceFirst("^/+", "");
        return place.isEmpty() ? "this machine" : place;
    }
}
