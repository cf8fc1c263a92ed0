package app.salient.question.statements;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.MarkingRule;
import app.salient.question.OfferedPairs;
import app.salient.question.Pick;
import app.salient.question.Placed;
import app.salient.question.Placing;
import app.salient.question.QuestionId;
import app.salient.question.QuestionKind;
import app.salient.question.Stem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Judge each of several statements by one of a few columns. */
public final class StatementsKind implements QuestionKind<StatementsQuestion, StatementsResponse> {
    static final String NAME = "statements";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<StatementsQuestion> type() {
        return StatementsQuestion.class;
    }

    @Override
    public Optional<StatementsQuestion> read(Stem stem, Fields fields) {
        return StatementsReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(StatementsQuestion question) {
        return StatementsWriter.question(question);
    }

    @Override
    public Object key(StatementsQuestion question) {
        return Placed.key(question.rows());
    }

    @Override
    public StatementsResponse readResponse(StatementsQuestion question, JsonNode json) {
        return StatementsReader.response(question, json);
    }

    @Override
    public ObjectNode writeResponse(StatementsResponse response) {
        return StatementsWriter.response(response);
    }

    @Override
    public boolean isEmpty(StatementsResponse response) {
        return response.answers().isEmpty();
    }

    @Override
    public Grader<StatementsQuestion, StatementsResponse> grader() {
        return new StatementsGrader();
    }

    @Override
    public void addPublicView(StatementsQuestion question, long seed, ObjectNode view) {
        StatementsViews.addPublic(question, seed, view);
    }

    @Override
    public void addReview(
            StatementsQuestion question, Optional<StatementsResponse> response, Grade grade, ObjectNode review) {
        StatementsViews.addReview(question, response, review);
    }

    @Override
    public List<Pick> picks(StatementsQuestion question) {
        return StatementsPicks.all(question);
    }

    @Override
    public List<Pick> picked(StatementsQuestion question, StatementsResponse response) {
        return StatementsPicks.of(question, response);
    }

    @Override
    public List<String> offered(StatementsQuestion question) {
        return OfferedPairs.lines(
                StatementsViews.inOrder(question, 0).stream()
                        .map(row -> row.text().text())
                        .toList(),
                question.columns().stream().map(column -> column.text().text()).toList());
    }

    @Override
    public List<String> keyLines(StatementsQuestion question) {
        return question.rows().stream()
                .map(row -> row.text().text() + " → " + textOf(question, row.place()))
                .toList();
    }

    @Override
    public StatementsQuestion example() {
        var stem = new Stem(
                new QuestionId("example-statements"),
                new Markdown("Which planet does each sentence describe?"),
                3,
                new Markdown("Venus and Mars are the two neighbours of the Earth."),
                Optional.of(new Stem.Refutation(
                        new Markdown("The planet nearest to the Sun must be the hottest."),
                        new Markdown("Mercury is nearer, but has almost no air to keep the warmth."),
                        new Markdown("Venus is the hottest, because of its thick air."))),
                List.of("C01"),
                "01-example#planets",
                true,
                List.of());
        return new StatementsQuestion(
                stem,
                List.of(
                        new StatementsQuestion.Column("venus", new Markdown("Venus")),
                        new StatementsQuestion.Column("mars", new Markdown("Mars")),
                        new StatementsQuestion.Column("neither", new Markdown("Neither"))),
                true,
                List.of(
                        new Placed(
                                "heat",
                                new Markdown("It is the hottest of all planets."),
                                "venus",
                                new Placed.Feedback(
                                        new Markdown("About 460 °C: its thick air keeps the warmth."),
                                        Map.of("mars", new Markdown("Mars is cold, about minus 60 °C on average.")),
                                        new Markdown("It is one of the two."))),
                        row("moons", "It has two small moons.", "mars", "Phobos and Deimos.", "Venus has none."),
                        row("rings", "It has bright rings.", "neither", "No rocky planet has any.", "Saturn has.")),
                MarkingRule.PER_PART);
    }

    private static Placed row(String id, String text, String column, String right, String otherwise) {
        var feedback = new Placed.Feedback(new Markdown(right), Map.of(), new Markdown(otherwise));
        return new Placed(id, new Markdown(text), column, feedback);
    }

    @Override
    public StatementsResponse rightResponse(StatementsQuestion question) {
        return new StatementsResponse(Placing.right(question.rows()));
    }

    @Override
    public StatementsResponse wrongResponse(StatementsQuestion question, RandomGenerator random) {
        return new StatementsResponse(Placing.wrong(question.rows(), question.columnIds(), random));
    }

    private static String textOf(StatementsQuestion question, String id) {
        return question.columns().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.text().text())
                .findFirst()
                .orElse(id);
    }
}
