package app.salient.storage;

import java.util.List;

/**
 * What another server on the same database has told.
 *
 * @param server which one: a random name it has until it stops
 */
public record OtherServerSaid(String server, String topic, List<String> words) {
    public OtherServerSaid {
        words = List.copyOf(words);
    }
}
