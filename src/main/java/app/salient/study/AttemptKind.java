package app.salient.study;

/** Why someone is answering. Only graded attempts count as results; practice can never change a grade. */
public enum AttemptKind {
    PRACTICE,
    GRADED,
    REVIEW,
    LIVE;

    /** Whether each answer is graded and explained as soon as it is checked, and none counts as a result. */
    public boolean tellsAtOnce() {
        return this == PRACTICE || this == REVIEW;
    }
}
