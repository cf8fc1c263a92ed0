package app.salient.classroom;

/** Why a line of a list, or the whole list, is not taken in. */
public enum RosterFault {
    /** Of the whole list. */
    TOO_BIG,
    EMPTY,
    NO_NAME_COLUMN,
    TOO_MANY_LINES,
    TOO_MANY_COLUMNS,
    /** Somewhere after the line a quotation mark is opened and never closed, or stands inside a cell. */
    BROKEN_QUOTES,

    /** Of one line. */
    NAME_MISSING,
    NAME_UNUSABLE,
    GROUP_UNUSABLE,
    TWICE_IN_LIST,
    /** Somebody who is not in the class signs in by this name; they alone can bring themselves in, by the code. */
    NAME_TAKEN
}
