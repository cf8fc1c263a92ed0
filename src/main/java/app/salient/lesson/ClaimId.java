package app.salient.lesson;

/** @param value such as {@code C07} */
public record ClaimId(String value) {
    public static final String SHAPE = "[A-Z][0-9]{2,3}[a-z]?";

    public ClaimId {
        if (!value.matches(SHAPE)) {
            throw new IllegalArgumentException("not a claim id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
