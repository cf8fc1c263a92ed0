package app.salient.study.marking;

/** Which answers an instructor wants to see. */
public enum ToMark {
    /** Those that wait for a person. */
    WAITING,
    /** Those that a person has marked, also when the mark was taken back. */
    MARKED,
    /** Everything that was handed in for marks. */
    ALL
}
