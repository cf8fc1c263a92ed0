package app.salient.question.map;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.QuestionId;
import app.salient.question.QuestionKind;
import app.salient.question.Stem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Show a place on a map by a point. */
public final class MapKind implements QuestionKind<MapQuestion, MapResponse> {
    static final String NAME = "map";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<MapQuestion> type() {
        return MapQuestion.class;
    }

    @Override
    public Optional<MapQuestion> read(Stem stem, Fields fields) {
        return MapReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(MapQuestion question) {
        return MapWriter.question(question);
    }

    @Override
    public Object key(MapQuestion question) {
        return MapWriter.target(question.target());
    }

    @Override
    public MapResponse readResponse(MapQuestion question, JsonNode json) {
        return MapReader.response(question, json);
    }

    @Override
    public ObjectNode writeResponse(MapResponse response) {
        return MapWriter.response(response);
    }

    @Override
    public Grader<MapQuestion, MapResponse> grader() {
        return new MapGrader();
    }

    @Override
    public void addPublicView(MapQuestion question, long seed, ObjectNode view) {
        MapViews.addPublic(question, seed, view);
    }

    @Override
    public void addReview(MapQuestion question, Optional<MapResponse> response, Grade grade, ObjectNode review) {
        MapViews.addReview(question, response, review);
    }

    @Override
    public MapQuestion example() {
        var stem = new Stem(
                new QuestionId("example-map"),
                new Markdown("Where is Reykjavík, the capital of Iceland?"),
                1,
                new Markdown("It lies on a bay in the south-west, open to the Atlantic."),
                Optional.of(new Stem.Refutation(
                        new Markdown("It lies in the middle, where all roads meet."),
                        new Markdown("The middle is a highland without towns."),
                        new Markdown("Iceland's towns lie along the coast."))),
                List.of("C01"),
                "01-example#iceland",
                false,
                List.of());
        return new MapQuestion(
                stem,
                new Frame(-25.5, -12.5, 62.8, 67),
                List.of(
                        new MapQuestion.Label("akureyri", new Markdown("Akureyri"), new Place(65.683, -18.1)),
                        new MapQuestion.Label("vik", new Markdown("Vík"), new Place(63.419, -19.006))),
                new Target.Circle(new Place(64.147, -21.94), 20),
                new Markdown("Yes, on the bay of smoke, which gave it its name."),
                new Markdown("Look along the west coast."),
                Optional.of(new MapQuestion.Near(100, new Markdown("The right corner of the island."))),
                List.of(new MapQuestion.Miss(
                        new Place(63.998, -22.562),
                        12,
                        new Markdown("That is Keflavík, where the international airport is."))));
    }

    @Override
    public MapResponse rightResponse(MapQuestion question) {
        return new MapResponse(question.target().inner());
    }

    @Override
    public MapResponse wrongResponse(MapQuestion question, RandomGenerator random) {
        return new MapResponse(WrongPlaces.any(question, random));
    }
}
