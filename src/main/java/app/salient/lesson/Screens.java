package app.salient.lesson;

/** How much of a quiz stands on one screen. */
public enum Screens {
    QUESTION,
    PART
}
