package app.salient.audit;

/** What deeds are about. */
public enum DeedGroup {
    CLASS,
    STUDENTS,
    WORK,
    MARKS,
    /** Taken along, or looked at as somebody else. */
    OUT,
    ACCOUNTS
}
