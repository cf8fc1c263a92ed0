package app.salient.lesson;

/** @param value such as {@code S04} */
public record SourceId(String value) {
    public static final String SHAPE = "[A-Z][0-9]{2,3}[a-z]?";

    public SourceId {
        if (!value.matches(SHAPE)) {
            throw new IllegalArgumentException("not a source id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
