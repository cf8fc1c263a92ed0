package app.salient.insight.items;

/** By which a question is said to misbehave; the most pressing first. */
public enum Rule {
    /** Discrimination below 0: those who do well elsewhere do worse here. */
    CHECK_KEY,
    /** At least a fifth of those who said how sure they are were sure and wrong. */
    SURE_AND_WRONG,
    /** Facility below 0.30. */
    HARD,
    /** Facility above 0.95. */
    EASY
}
