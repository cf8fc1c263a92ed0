package app.salient.study;

/** What is done about answers that were marked by a version of a question which has been corrected. */
public enum Remedy {
    /** Their marks stay as they are. */
    KEEP,
    /** They are marked again by the corrected version. */
    RESCORE,
    /** What either version accepts counts as right. */
    ACCEPT_BOTH,
    /** Everybody gets all points. */
    FULL_MARKS,
    /** The question counts for nobody, neither earned nor possible. */
    DROP
}
