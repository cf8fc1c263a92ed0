package app.salient.question.forecast;

import app.salient.question.Grade;
import app.salient.question.Grader;
import java.util.List;

/** Waits until the event is settled, then scores by {@link Brier}. */
final class ForecastGrader implements Grader<ForecastQuestion, ForecastResponse> {
    @Override
    public Grade grade(ForecastQuestion question, ForecastResponse response) {
        return switch (question.state()) {
            case ForecastQuestion.Open open ->
                new Grade.Awaiting(
                        "Open until " + Dates.shown(question.closes()) + ". It is scored once it is settled.");
            case ForecastQuestion.Settled settled -> {
                Brier score = Brier.of(response.probability(), settled.happened());
                yield new Grade.Scored(score.fraction(), List.of(new Grade.Part("forecast", score.leantRight())));
            }
        };
    }
}
