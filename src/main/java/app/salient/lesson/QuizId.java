package app.salient.lesson;

/**
 * Names a quiz in addresses and in what learners answer: the id of its lesson, or one of the two that belong to the course as
 * a whole. Never changes once it was answered.
 */
public record QuizId(String value) {
    /** Five questions that propose a route through the course. */
    public static final QuizId PLACEMENT = new QuizId("placement");
    /** Questions over all lessons. */
    public static final QuizId FINAL_TEST = new QuizId("final-test");

    public QuizId {
        if (!value.matches(LessonId.SHAPE)) {
            throw new IllegalArgumentException("not a quiz id: " + value);
        }
    }

    public static QuizId of(LessonId lesson) {
        return new QuizId(lesson.value());
    }

    /** Whether it belongs to the course as a whole, not to a lesson. */
    public boolean isOfCourse() {
        return equals(PLACEMENT) || equals(FINAL_TEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
