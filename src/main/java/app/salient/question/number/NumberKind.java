package app.salient.question.number;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.Pick;
import app.salient.question.QuestionId;
import app.salient.question.QuestionKind;
import app.salient.question.Stem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Type a number; a range or a tolerance is accepted. */
public final class NumberKind implements QuestionKind<NumberQuestion, NumberResponse> {
    static final String NAME = "number";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<NumberQuestion> type() {
        return NumberQuestion.class;
    }

    @Override
    public Optional<NumberQuestion> read(Stem stem, Fields fields) {
        return NumberReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(NumberQuestion question) {
        return NumberWriter.question(question);
    }

    @Override
    public Object key(NumberQuestion question) {
        return switch (question.accepted()) {
            case NumberQuestion.About about ->
                about.answer().toPlainString() + " by " + about.tolerance().toPlainString();
            case NumberQuestion.Range range ->
                range.from().toPlainString() + " to " + range.to().toPlainString();
        };
    }

    @Override
    public NumberResponse readResponse(NumberQuestion question, JsonNode json) {
        return NumberReader.response(json);
    }

    @Override
    public ObjectNode writeResponse(NumberResponse response) {
        return NumberWriter.response(response);
    }

    @Override
    public boolean isEmpty(NumberResponse response) {
        return response.typed().isEmpty();
    }

    @Override
    public Grader<NumberQuestion, NumberResponse> grader() {
        return new NumberGrader();
    }

    @Override
    public void addPublicView(NumberQuestion question, long seed, ObjectNode view) {
        NumberViews.addPublic(question, view);
    }

    @Override
    public void addReview(NumberQuestion question, Optional<NumberResponse> response, Grade grade, ObjectNode review) {
        NumberViews.addReview(question, response, grade, review);
    }

    @Override
    public List<Pick> picks(NumberQuestion question) {
        return NumberPicks.all(question);
    }

    @Override
    public List<Pick> picked(NumberQuestion question, NumberResponse response) {
        return NumberPicks.of(question, response);
    }

    @Override
    public List<String> keyLines(NumberQuestion question) {
        var from = question.accepted().from().toPlainString();
        var to = question.accepted().to().toPlainString();
        return List.of(((from.equals(to) ? from : from + " to " + to) + " " + question.unit()).strip());
    }

    @Override
    public NumberQuestion example() {
        var stem = new Stem(
                new QuestionId("example-number"),
                new Markdown("How far is it round the Earth at the equator?"),
                1,
                new Markdown("A quarter of it, from pole to equator, is close to 10,000 km."),
                Optional.of(new Stem.Refutation(
                        new Markdown("About 12,700 km."),
                        new Markdown("That is the way through the middle."),
                        new Markdown("The way round is about 3.14 times as long."))),
                List.of("C01"),
                "01-example#earth",
                false,
                List.of());
        return new NumberQuestion(
                stem,
                new NumberQuestion.Range(new BigDecimal("39000"), new BigDecimal("41000.5")),
                "km",
                new NumberQuestion.Feedback(
                        new Markdown("About 40,075 km."), new Markdown("It is more."), new Markdown("It is less.")),
                List.of(new NumberQuestion.Near(
                        new BigDecimal("12000"),
                        new BigDecimal("13000"),
                        new Markdown("That is the diameter, not the way round."))));
    }

    @Override
    public NumberResponse rightResponse(NumberQuestion question) {
        return switch (question.accepted()) {
            case NumberQuestion.About about -> typed(about.answer());
            case NumberQuestion.Range range -> typed(range.to());
        };
    }

    /** One of the known misconceptions, or a number off by half as much again. */
    @Override
    public NumberResponse wrongResponse(NumberQuestion question, RandomGenerator random) {
        if (!question.near().isEmpty() && random.nextBoolean()) {
            return typed(
                    question.near().get(random.nextInt(question.near().size())).from());
        }
        var accepted = question.accepted();
        BigDecimal off = accepted.to().abs().divide(BigDecimal.TWO).add(BigDecimal.ONE);
        return typed(
                random.nextBoolean() ? accepted.to().add(off) : accepted.from().subtract(off));
    }

    private static NumberResponse typed(BigDecimal number) {
        return new NumberResponse(number.toPlainString());
    }
}
