package app.salient.start;

import java.util.Optional;

/** A bean of any room that has something to tell whoever started the server, such as a one-time link. */
public interface StartWords {
    /** @param address such as {@code http://localhost:8080}, without a slash at its end */
    Optional<String> lineAtStart(String address);
}
