package app.salient.classroom;

/** What can be done with a class. */
public enum ClassState {
    OPEN,
    /** It is read, but nothing in it changes; it can be brought back. */
    ARCHIVED,
    /** The same for good, and its students have no names in it any more. */
    ANONYMISED;

    static ClassState of(Classroom classroom) {
        return classroom.anonymisedAt() != null ? ANONYMISED : classroom.isOpen() ? OPEN : ARCHIVED;
    }
}
