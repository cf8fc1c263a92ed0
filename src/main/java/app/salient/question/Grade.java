package app.salient.question;

import java.util.List;

/** What became of a response. */
public sealed interface Grade {
    /**
     * @param fraction share of the points earned, in [0, 1]
     * @param parts what the fraction is made of, at least one
     */
    record Scored(double fraction, List<Part> parts) implements Grade {
        public Scored {
            parts = List.copyOf(parts);
            if (!(fraction >= 0 && fraction <= 1)) {
                throw new IllegalArgumentException("fraction must lie in [0, 1]: " + fraction);
            }
        }
    }

    /** A person has to read it. */
    record Awaiting(String why) implements Grade {}

    /** Nothing that could be graded, for example an empty answer; counts as no points. */
    record Incomplete(String what) implements Grade {}

    /**
     * One piece of the sum.
     *
     * @param name id of the option or item
     * @param right whether the learner had this piece right
     */
    record Part(String name, boolean right) {}

    /** @param cost share of the points that hints took away, in [0, 1]; what is left never falls below 0 */
    default Grade less(double cost) {
        return this instanceof Scored(double fraction, List<Part> parts)
                ? new Scored(Math.max(0, fraction - cost), parts)
                : this;
    }

    /** Share of the points earned so far, in [0, 1]. */
    default double earned() {
        return switch (this) {
            case Scored scored -> scored.fraction();
            case Awaiting a -> 0;
            case Incomplete i -> 0;
        };
    }
}
