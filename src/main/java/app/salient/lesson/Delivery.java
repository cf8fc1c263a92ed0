package app.salient.lesson;

/** When a learner is told how an answer was marked. */
public enum Delivery implements Worded {
    /** At once, one question at a time, as often as wanted. */
    PRACTICE,
    /** At the end of a part of the quiz, or at hand-in when it has no parts. */
    HOMEWORK,
    /** Nothing before the quiz is closed. */
    EXAM;

    @Override
    public String word() {
        return Worded.wordOf(this);
    }

    @Override
    public String labelKey() {
        return "quiz.delivery." + word();
    }
}
