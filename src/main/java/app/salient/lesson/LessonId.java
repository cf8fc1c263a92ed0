package app.salient.lesson;

/** @param value the lesson's folder name without its number, such as {@code over-the-border}; also the id of its quiz */
public record LessonId(String value) {
    public static final String SHAPE = "[a-z0-9]+(-[a-z0-9]+)*";

    public LessonId {
        if (!value.matches(SHAPE)) {
            throw new IllegalArgumentException("not a lesson id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
