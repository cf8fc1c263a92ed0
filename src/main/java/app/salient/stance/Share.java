package app.salient.stance;

import java.util.Locale;

/**
 * How many of a class, told so loosely that nobody's answer follows from it. With five answers "few" is none, one or two, and
 * "most" is three, four or all: even who knows their own answer cannot tell anybody else's.
 */
public enum Share {
    FEW,
    SOME,
    MOST;

    /** Away from both ends at least by this many people. */
    private static final int ROOM = 2;

    /**
     * @param count 0 to {@code all}
     * @param all at least 5
     */
    static Share of(int count, int all) {
        if (all < ClassShift.FEWEST || count < 0 || count > all) {
            throw new IllegalArgumentException(count + " of " + all);
        }
        int margin = Math.max(ROOM, all / 4);
        return count <= margin ? FEW : count >= all - margin ? MOST : SOME;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
