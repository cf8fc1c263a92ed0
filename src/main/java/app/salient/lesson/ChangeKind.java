package app.salient.lesson;

/** Why something in the course is not what it was. */
public enum ChangeKind implements Worded {
    /** We had it wrong. */
    CORRECTED,
    /** The world or the sources have moved on. */
    UPDATED,
    /** The same, better put. */
    CLARIFIED,
    ADDED,
    REMOVED;

    @Override
    public String word() {
        return Worded.wordOf(this);
    }

    @Override
    public String labelKey() {
        return "lesson.changes.kind." + word();
    }
}
