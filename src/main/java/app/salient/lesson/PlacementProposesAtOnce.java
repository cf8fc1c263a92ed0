package app.salient.lesson;

import app.salient.formats.Problems;

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
