package app.salient.e2e;

/** The one question of the course of all kinds that people mark. */
final class Essays {
    static final String ID = "sea-essay";

    /** Where it stands in its quiz, from 1. */
    static final int PLACE = place();

    private Essays() {}

    private static int place() {
        var questions = Course.quiz(Course.EVERY_KIND).questions();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).id().value().equals(ID)) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no " + ID);
    }
}
