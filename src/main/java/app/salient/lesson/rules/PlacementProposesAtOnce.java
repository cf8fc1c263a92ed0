package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.Delivery;
import app.salient.lesson.QuizId;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.QuizDraft;
import app.salient.lesson.reading.Rule;

/** The placement check is short, and proposes a route as soon as it is handed in. */
final class PlacementProposesAtOnce implements Rule {
    static final int QUESTIONS = 5;

    @Override
    public void check(Draft draft, Problems problems) {
        QuizDraft placement = draft.quizzes().get(QuizId.PLACEMENT.value());
        if (placement == null) {
            return;
        }
        if (placement.quiz().rules().delivery() != Delivery.HOMEWORK) {
            problems.error(
                    placement.fields().at("delivery"),
                    "The placement check cannot be practice or exam: it proposes a route at hand-in.",
                    "Leave out delivery.");
        }
        if (placement.drawn() != QUESTIONS) {
            problems.warning(
                    placement.fields().at("questions"),
                    "The placement check asks " + placement.drawn() + " questions.",
                    "Ask " + QUESTIONS + ".");
        }
    }
}
