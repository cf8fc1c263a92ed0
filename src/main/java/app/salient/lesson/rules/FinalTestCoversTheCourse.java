package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.QuizId;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.QuizDraft;
import app.salient.lesson.reading.Rule;

/** The final test is drawn from a pool, and asks about every lesson. */
final class FinalTestCoversTheCourse implements Rule {
    private static final int FEWEST = 15;
    private static final int MOST = 30;

    @Override
    public void check(Draft draft, Problems problems) {
        QuizDraft test = draft.quizzes().get(QuizId.FINAL_TEST.value());
        if (test == null) {
            return;
        }
        if (test.drawn() < FEWEST || test.drawn() > MOST) {
            problems.warning(
                    test.fields().at("questions"),
                    "The final test asks " + test.drawn() + " questions.",
                    "Aim for 20, drawn from a larger pool.");
        }
        for (String folder : draft.folders()) {
            boolean asked = test.questions().stream()
                    .anyMatch(asks -> asks.question().stem().passage().startsWith(folder + "#"));
            if (!asked) {
                problems.warning(
                        test.fields().at("title"),
                        "No question of the final test leads back to the lesson " + folder + ".",
                        "Ask about it, or leave the test out.");
            }
        }
    }
}
