package app.salient.question.shortanswer;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.Pick;
import app.salient.question.QuestionId;
import app.salient.question.QuestionKind;
import app.salient.question.Stem;
import app.salient.question.TypedKey;
import app.salient.question.TypedSlips;
import app.salient.question.TypedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Type a word or a few; case, accents, punctuation and alphabet do not matter. */
public final class ShortKind implements QuestionKind<ShortQuestion, ShortResponse> {
    static final String NAME = "short";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ShortQuestion> type() {
        return ShortQuestion.class;
    }

    @Override
    public Optional<ShortQuestion> read(Stem stem, Fields fields) {
        return ShortReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(ShortQuestion question) {
        return ShortWriter.question(question);
    }

    @Override
    public Object key(ShortQuestion question) {
        return question.key().accepted();
    }

    @Override
    public ShortResponse readResponse(ShortQuestion question, JsonNode json) {
        return ShortReader.response(json);
    }

    @Override
    public ObjectNode writeResponse(ShortResponse response) {
        return ShortWriter.response(response);
    }

    @Override
    public boolean isEmpty(ShortResponse response) {
        return TypedText.of(response.typed()).isEmpty();
    }

    @Override
    public Grader<ShortQuestion, ShortResponse> grader() {
        return new ShortGrader();
    }

    @Override
    public void addPublicView(ShortQuestion question, long seed, ObjectNode view) {
        ShortViews.addPublic(question, view);
    }

    @Override
    public void addReview(ShortQuestion question, Optional<ShortResponse> response, Grade grade, ObjectNode review) {
        ShortViews.addReview(question, response, review);
    }

    @Override
    public List<Pick> picks(ShortQuestion question) {
        return ShortPicks.all(question);
    }

    @Override
    public List<Pick> picked(ShortQuestion question, ShortResponse response) {
        return ShortPicks.of(question, response);
    }

    @Override
    public List<String> keyLines(ShortQuestion question) {
        return List.of(question.key().shown());
    }

    @Override
    public ShortQuestion example() {
        var stem = new Stem(
                new QuestionId("example-short"),
                new Markdown("Which river flows through Vienna, Budapest and Belgrade?"),
                1,
                new Markdown("It rises in the Black Forest and ends in the Black Sea."),
                Optional.of(new Stem.Refutation(
                        new Markdown("The great rivers of Central Europe flow north."),
                        new Markdown("This one flows east, to the Black Sea."),
                        new Markdown("It passes four capitals on its way."))),
                List.of("C01"),
                "01-example#rivers",
                true,
                List.of());
        return new ShortQuestion(
                stem,
                new TypedKey(
                        List.of("Danube", "Donau", "Duna", "Dunav"),
                        false,
                        List.of(new TypedKey.Near(
                                List.of("Rhine", "Rhein"), new Markdown("The Rhine flows to the North Sea."))),
                        new TypedKey.Feedback(
                                new Markdown("It passes Bratislava, too."),
                                new Markdown("Look for a river that flows to the Black Sea."),
                                Optional.of(new Markdown("You know the river; look at how it is written.")))));
    }

    @Override
    public ShortResponse rightResponse(ShortQuestion question) {
        return new ShortResponse(question.key().shown());
    }

    @Override
    public ShortResponse wrongResponse(ShortQuestion question, RandomGenerator random) {
        return new ShortResponse(TypedSlips.of(question.key(), random));
    }
}
