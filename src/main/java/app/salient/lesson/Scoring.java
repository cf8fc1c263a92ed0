package app.salient.lesson;

/** Whether a question may count for marks: green yes, amber only with the claimant in its prompt, red never. */
public enum Scoring implements Worded {
    GREEN,
    AMBER,
    RED;

    @Override
    public String word() {
        return Worded.wordOf(this);
    }

    @Override
    public String labelKey() {
        return "lesson.scoring." + word();
    }
}
