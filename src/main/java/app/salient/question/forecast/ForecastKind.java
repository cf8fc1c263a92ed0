package app.salient.question.forecast;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.QuestionId;
import app.salient.question.QuestionKind;
import app.salient.question.Stem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Give the probability of a dated event; it is scored once the event is settled. */
public final class ForecastKind implements QuestionKind<ForecastQuestion, ForecastResponse> {
    static final String NAME = "forecast";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ForecastQuestion> type() {
        return ForecastQuestion.class;
    }

    @Override
    public Optional<ForecastQuestion> read(Stem stem, Fields fields) {
        return ForecastReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(ForecastQuestion question) {
        return ForecastWriter.question(question);
    }

    @Override
    public Object key(ForecastQuestion question) {
        return switch (question.state()) {
            case ForecastQuestion.Open open -> "open";
            case ForecastQuestion.Settled settled -> ForecastWriter.outcome(settled);
        };
    }

    @Override
    public ForecastResponse readResponse(ForecastQuestion question, JsonNode json) {
        return ForecastReader.response(json);
    }

    @Override
    public ObjectNode writeResponse(ForecastResponse response) {
        return ForecastWriter.response(response);
    }

    @Override
    public Grader<ForecastQuestion, ForecastResponse> grader() {
        return new ForecastGrader();
    }

    @Override
    public void addPublicView(ForecastQuestion question, long seed, ObjectNode view) {
        ForecastViews.addPublic(question, view);
    }

    @Override
    public void addReview(
            ForecastQuestion question, Optional<ForecastResponse> response, Grade grade, ObjectNode review) {
        ForecastViews.addReview(question, response, review);
    }

    @Override
    public ForecastQuestion example() {
        var stem = new Stem(
                new QuestionId("example-forecast"),
                new Markdown("Will the spacecraft Juice be launched towards the moons of Jupiter in time?"),
                1,
                new Markdown("Most launches of proven rockets succeed, but weather and checks often cost days."),
                Optional.of(new Stem.Refutation(
                        new Markdown("A launch takes place on the day it is announced for."),
                        new Markdown("Storms, wind or one doubtful reading stop the count."),
                        new Markdown("That is why missions have a window of several days or weeks."))),
                List.of("C01"),
                "01-example#moons",
                false,
                List.of());
        return new ForecastQuestion(
                stem,
                Optional.of(new Markdown("The rocket with Juice leaves the ground *by 30 April 2023*.")),
                LocalDate.of(2023, 4, 30),
                new ForecastQuestion.Settled(
                        true,
                        LocalDate.of(2023, 4, 14),
                        new Markdown("It left Kourou one day late: the first try ended with a risk of lightning.")));
    }

    /** All of the probability where it belongs; while nothing is settled, any that is not timid. */
    @Override
    public ForecastResponse rightResponse(ForecastQuestion question) {
        return switch (question.state()) {
            case ForecastQuestion.Open open -> new ForecastResponse(80);
            case ForecastQuestion.Settled settled -> new ForecastResponse(settled.happened() ? 100 : 0);
        };
    }

    /** Tens, as most people say them, from undecided to nearly sure of what did not come about. */
    @Override
    public ForecastResponse wrongResponse(ForecastQuestion question, RandomGenerator random) {
        return switch (question.state()) {
            case ForecastQuestion.Open open -> new ForecastResponse(10 * random.nextInt(1, 10));
            case ForecastQuestion.Settled settled -> {
                int leaning = 10 * random.nextInt(1, 6);
                yield new ForecastResponse(settled.happened() ? leaning : 100 - leaning);
            }
        };
    }
}
