package app.salient.storage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is. Without a URL it is an H2 file in the data folder.
 *
 * @param url empty for H2, else {@code jdbc:postgresql://...}
 * @param user name on PostgreSQL
 * @param password on PostgreSQL; H2 gets a random one of its own
 */
@ConfigurationProperties("salient.database")
record Database(
        @DefaultValue("") String url,
        @DefaultValue("salient") String user,
        @DefaultValue("") String password) {
    Database {
        url = url.strip(); // from a file of secrets it may end with a new line
    }

    boolean isH2() {
        return url.isEmpty();
    }
}
