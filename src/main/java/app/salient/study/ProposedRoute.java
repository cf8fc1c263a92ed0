package app.salient.study;

/** A way through the course. The placement check proposes one; both stay open whatever it says, and nothing is stored. */
public enum ProposedRoute {
    /** The lessons that do for who knows what happened. */
    SHORT,
    /** All lessons. */
    FULL;

    /** Four of five. Who guesses at four options each time gets there once in sixty tries. */
    static final double ENOUGH = 0.8;

    /**
     * What to propose after the placement check.
     *
     * @param share of its points, in [0, 1]
     * @throws IllegalArgumentException if the share is out of its range
     */
    public static ProposedRoute of(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies in [0, 1]: " + share);
        }
        return share >= ENOUGH ? SHORT : FULL;
    }
}
