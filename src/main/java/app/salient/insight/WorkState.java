package app.salient.insight;

/** How far a student is with what they were asked. Who has not begun is never the same as who has failed. */
public enum WorkState {
    /** It is not for this student, or another assignment holds for them instead. */
    NOT_ASKED,
    /** Practice, which nobody is told of. */
    NOT_FOLLOWED,
    NOT_YET_OPEN,
    /** Open, and nothing of it begun. */
    OPEN,
    STARTED,
    IN_TIME,
    LATE,
    /** It was due, and is still taken. */
    OVERDUE,
    /** It has closed without being done. */
    MISSED;

    public boolean isDone() {
        return this == IN_TIME || this == LATE;
    }
}
