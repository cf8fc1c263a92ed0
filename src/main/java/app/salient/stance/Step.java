package app.salient.stance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be answered in a poll (before, after) and in a decision (choice, expected), in the order in which it is. */
public enum Step {
    BEFORE,
    AFTER,
    CHOICE,
    EXPECTED;

    /** As browsers write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Step> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    /** The step whose answer makes the answer to this one final: it has shown what this one was asked without. */
    Step sealedBy() {
        return this == BEFORE || this == AFTER ? AFTER : EXPECTED;
    }
}
