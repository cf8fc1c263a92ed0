package app.salient.lesson;

/** What became of a claim. */
public enum Verdict implements Worded {
    ACCURATE,
    ACCURATE_THEN,
    CONTESTED,
    OUTDATED,
    WRONG,
    UNVERIFIABLE,
    JUDGEMENT;

    @Override
    public String word() {
        return Worded.wordOf(this);
    }

    @Override
    public String labelKey() {
        return "lesson.verdict." + word();
    }
}
