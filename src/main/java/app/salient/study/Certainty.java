package app.salient.study;

import java.util.Locale;
import java.util.Optional;

/** How sure a learner says they are. Used for feedback, never for marks. */
public enum Certainty {
    GUESS,
    THINK,
    SURE;

    /** @return empty for any text that is not one of the three words */
    public static Optional<Certainty> of(String word) {
        return switch (word) {
            case "guess" -> Optional.of(GUESS);
            case "think" -> Optional.of(THINK);
            case "sure" -> Optional.of(SURE);
            default -> Optional.empty();
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
