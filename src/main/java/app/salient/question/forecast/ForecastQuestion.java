package app.salient.question.forecast;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.Question;
import app.salient.question.Stem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * @param event what exactly is forecast, where the prompt does not say it all
 * @param closes the day by which it will be settled
 */
record ForecastQuestion(Stem stem, Optional<Markdown> event, LocalDate closes, State state) implements Question {
    @Override
    public MarkingRule marking() {
        return MarkingRule.BRIER;
    }

    /** Whether it is known what happened. */
    sealed interface State {}

    /**
     * @param yes feedback for the day it has happened
     * @param no feedback for the day it has not
     */
    record Open(Markdown yes, Markdown no) implements State {}

    /**
     * The feedback for what did not come about is gone: nobody will see it any more.
     *
     * @param on the day it was settled
     */
    record Settled(boolean happened, LocalDate on, Markdown feedback) implements State {}
}
