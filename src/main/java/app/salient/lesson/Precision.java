package app.salient.lesson;

/** How exact the coordinates of a place are. */
public enum Precision implements Worded {
    GAZETTEER,
    MAP_DATA,
    ESTIMATE;

    @Override
    public String word() {
        return Worded.wordOf(this);
    }

    @Override
    public String labelKey() {
        return "lesson.precision." + word();
    }
}
