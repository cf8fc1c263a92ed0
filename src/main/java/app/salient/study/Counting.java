package app.salient.study;

/** Which of a student's attempts at an assigned quiz counts. */
public enum Counting {
    BEST,
    LAST,
    FIRST
}
