package app.salient.classroom;

/** Why a quiz cannot be assigned like this. */
public enum AssignmentFault {
    NO_SUCH_QUIZ,
    ALREADY_ASSIGNED,
    DUE_BEFORE_OPEN,
    DUE_PASSED,
    /** Marks of an exam are shown once it has closed, so it has to close. */
    EXAM_WITHOUT_DUE,
    MINUTES,
    ATTEMPTS
}
