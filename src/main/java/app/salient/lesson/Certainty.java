package app.salient.lesson;

/** How sure we are: A agreed by all or several independent sources, B reported and not seriously disputed, C said by an interested party only, D directly disputed. */
public enum Certainty implements Worded {
    A,
    B,
    C,
    D;

    @Override
    public String word() {
        return name();
    }

    @Override
    public String labelKey() {
        return "lesson.certainty." + word();
    }
}
