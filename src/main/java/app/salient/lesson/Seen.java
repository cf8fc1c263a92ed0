package app.salient.lesson;

/** How much of a source was read for this course. */
public enum Seen implements Worded {
    FULL,
    EXCERPT,
    UNSEEN;

    @Override
    public String word() {
        return Worded.wordOf(this);
    }

    @Override
    public String labelKey() {
        return "lesson.seen." + word();
    }
}
