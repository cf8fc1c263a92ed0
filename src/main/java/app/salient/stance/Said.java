package app.salient.stance;

import org.jspecify.annotations.Nullable;

/**
 * What a browser sends for one step.
 *
 * @param sequence above 0; grows with every change
 */
public record Said(
        Step step,
        long sequence,
        String pick,
        @Nullable Sureness certainty,
        @Nullable String reason,
        @Nullable String note) {
    /** In characters. */
    public static final int LONGEST_NOTE = 1_000;

    /** Reads the words of a browser. @throws BadStance when one of them means nothing */
    public static Said of(
            String step,
            long sequence,
            @Nullable String pick,
            @Nullable String certainty,
            @Nullable String reason,
            @Nullable String note) {
        if (sequence <= 0 || pick == null) {
            throw new BadStance("an answer has a number above 0 and a choice");
        }
        return new Said(
                Step.of(step).orElseThrow(() -> new BadStance("no such step")),
                sequence,
                pick,
                certainty == null ? null : Sureness.of(certainty).orElseThrow(() -> new BadStance("unknown certainty")),
                reason,
                cleaned(note));
    }

    private static @Nullable String cleaned(@Nullable String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        String plain = note.replace("\u0000", "").strip();
        if (plain.length() > LONGEST_NOTE || plain.codePoints().anyMatch(Said::isHalfALetter)) {
            throw new BadStance("a note has at most " + LONGEST_NOTE + " characters");
        }
        return plain;
    }

    private static boolean isHalfALetter(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
