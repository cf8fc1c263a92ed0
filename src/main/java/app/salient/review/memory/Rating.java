package app.salient.review.memory;

/** How well something was recalled. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** As the formulas count it: 1 to 4. */
    int grade() {
        return ordinal() + 1;
    }
}
