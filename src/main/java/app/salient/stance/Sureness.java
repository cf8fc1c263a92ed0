package app.salient.stance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How certain somebody is of where they stand. */
public enum Sureness {
    LOW,
    MIDDLE,
    HIGH;

    /** As browsers write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sureness> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
