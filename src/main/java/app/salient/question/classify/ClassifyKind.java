package app.salient.question.classify;

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

/** Sort claims into kinds of claim. */
public final class ClassifyKind implements QuestionKind<ClassifyQuestion, ClassifyResponse> {
    static final String NAME = "classify";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ClassifyQuestion> type() {
        return ClassifyQuestion.class;
    }

    @Override
    public Optional<ClassifyQuestion> read(Stem stem, Fields fields) {
        return ClassifyReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(ClassifyQuestion question) {
        return ClassifyWriter.question(question);
    }

    @Override
    public Object key(ClassifyQuestion question) {
        return Placed.key(question.items());
    }

    @Override
    public ClassifyResponse readResponse(ClassifyQuestion question, JsonNode json) {
        return ClassifyReader.response(question, json);
    }

    @Override
    public ObjectNode writeResponse(ClassifyResponse response) {
        return ClassifyWriter.response(response);
    }

    @Override
    public boolean isEmpty(ClassifyResponse response) {
        return response.sorted().isEmpty();
    }

    @Override
    public Grader<ClassifyQuestion, ClassifyResponse> grader() {
        return new ClassifyGrader();
    }

    @Override
    public void addPublicView(ClassifyQuestion question, long seed, ObjectNode view) {
        ClassifyViews.addPublic(question, seed, view);
    }

    @Override
    public void addReview(
            ClassifyQuestion question, Optional<ClassifyResponse> response, Grade grade, ObjectNode review) {
        ClassifyViews.addReview(question, response, review);
    }

    @Override
    public List<Pick> picks(ClassifyQuestion question) {
        return ClassifyPicks.all(question);
    }

    @Override
    public List<Pick> picked(ClassifyQuestion question, ClassifyResponse response) {
        return ClassifyPicks.of(question, response);
    }

    @Override
    public List<String> offered(ClassifyQuestion question) {
        return OfferedPairs.lines(
                ClassifyViews.inOrder(question, 0).stream()
                        .map(item -> item.text().text())
                        .toList(),
                question.into());
    }

    @Override
    public List<String> keyLines(ClassifyQuestion question) {
        return question.items().stream()
                .map(item -> item.text().text() + " → " + item.place())
                .toList();
    }

    @Override
    public ClassifyQuestion example() {
        var stem = new Stem(
                new QuestionId("example-classify"),
                new Markdown("What kind of claim is each of these about Pluto?"),
                3,
                new Markdown("Only what can be looked up is documented; what will be is a forecast."),
                Optional.of(new Stem.Refutation(
                        new Markdown("Whatever is said with certainty is documented."),
                        new Markdown("A forecast or a judgement can be said just as firmly."),
                        new Markdown("Ask what could be looked up to check it."))),
                List.of("C01"),
                "01-example#planets",
                true,
                List.of());
        return new ClassifyQuestion(
                stem,
                List.of("documented", "judgement", "forecast", "wrong"),
                true,
                List.of(
                        new Placed(
                                "vote",
                                new Markdown("In 2006 astronomers voted on what a planet is."),
                                "documented",
                                new Placed.Feedback(
                                        new Markdown("The vote was public, and its result is on record."),
                                        Map.of("judgement", new Markdown("They judged; that they did is documented.")),
                                        new Markdown("It can be looked up."))),
                        item("pity", "The vote was a pity.", "judgement", "It values.", "Nothing could settle it."),
                        item("again", "Pluto will be a planet again.", "forecast", "It may be.", "That lies ahead."),
                        item("size", "Pluto is larger than the Moon.", "wrong", "It is smaller.", "Compare the two.")),
                MarkingRule.PER_PART);
    }

    private static Placed item(String id, String text, String kind, String right, String otherwise) {
        var feedback = new Placed.Feedback(new Markdown(right), Map.of(), new Markdown(otherwise));
        return new Placed(id, new Markdown(text), kind, feedback);
    }

    @Override
    public ClassifyResponse rightResponse(ClassifyQuestion question) {
        return new ClassifyResponse(Placing.right(question.items()));
    }

    @Override
    public ClassifyResponse wrongResponse(ClassifyQuestion question, RandomGenerator random) {
        return new ClassifyResponse(Placing.wrong(question.items(), question.into(), random));
    }
}
