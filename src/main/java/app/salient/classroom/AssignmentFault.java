package app.salient.classroom;

/** Why something cannot be assigned like this. */
public enum AssignmentFault {
    NO_SUCH_LESSON,
    NO_SUCH_QUIZ,
    ALREADY_ASSIGNED,
    DUE_BEFORE_OPEN,
    DUE_PASSED,
    /** Late work is taken after it was due, so there has to be a due time. */
    LATE_WITHOUT_DUE,
    /** Late work is taken until after it was due. */
    LATE_BEFORE_DUE,
    NO_SUCH_AUDIENCE,
    /** Marks of an exam are shown once it has closed, so it has to close. */
    EXAM_WITHOUT_DUE,
    EXAM_WITHOUT_END,
    MINUTES,
    ATTEMPTS
}
