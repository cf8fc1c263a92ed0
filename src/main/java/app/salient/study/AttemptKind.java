package app.salient.study;

/** Why someone is answering. Only graded attempts count as results; practice can never change a grade. */
public enum AttemptKind {
    PRACTICE,
    GRADED,
    REVIEW,
    LIVE
}
