package app.salient.question.choice;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.MarkingRule;
import app.salient.question.Pick;
import app.salient.question.QuestionId;
import app.salient.question.QuestionKind;
import app.salient.question.Stem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Choose one option, or all that apply. */
public final class ChoiceKind implements QuestionKind<ChoiceQuestion, ChoiceResponse> {
    static final String NAME = "choice";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ChoiceQuestion> type() {
        return ChoiceQuestion.class;
    }

    @Override
    public Optional<ChoiceQuestion> read(Stem stem, Fields fields) {
        return ChoiceReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(ChoiceQuestion question) {
        return ChoiceWriter.question(question);
    }

    @Override
    public Object key(ChoiceQuestion question) {
        return question.options().stream()
                .filter(ChoiceQuestion.Option::correct)
                .map(ChoiceQuestion.Option::id)
                .sorted()
                .toList();
    }

    @Override
    public ChoiceResponse readResponse(ChoiceQuestion question, JsonNode json) {
        return ChoiceReader.response(question, json);
    }

    @Override
    public ObjectNode writeResponse(ChoiceResponse response) {
        return ChoiceWriter.response(response);
    }

    @Override
    public boolean isEmpty(ChoiceResponse response) {
        return response.chosen().isEmpty();
    }

    @Override
    public Grader<ChoiceQuestion, ChoiceResponse> grader() {
        return new ChoiceGrader();
    }

    @Override
    public void addPublicView(ChoiceQuestion question, long seed, ObjectNode view) {
        ChoiceViews.addPublic(question, seed, view);
    }

    @Override
    public void addReview(ChoiceQuestion question, Optional<ChoiceResponse> response, Grade grade, ObjectNode review) {
        ChoiceViews.addReview(question, response, grade, review);
    }

    @Override
    public List<Pick> picks(ChoiceQuestion question) {
        return ChoicePicks.all(question);
    }

    @Override
    public List<Pick> picked(ChoiceQuestion question, ChoiceResponse response) {
        return ChoicePicks.of(question, response);
    }

    @Override
    public List<String> offered(ChoiceQuestion question) {
        return ChoiceViews.inOrder(question, 0).stream()
                .map(option -> option.text().text())
                .toList();
    }

    @Override
    public List<String> keyLines(ChoiceQuestion question) {
        return question.options().stream()
                .filter(ChoiceQuestion.Option::correct)
                .map(option -> option.text().text())
                .toList();
    }

    @Override
    public ChoiceQuestion example() {
        var stem = new Stem(
                new QuestionId("example-choice"),
                new Markdown("Which of these are planets of the Sun?"),
                2,
                new Markdown("A planet has cleared its orbit of other bodies."),
                Optional.of(new Stem.Refutation(
                        new Markdown("Many learned that Pluto is the ninth planet."),
                        new Markdown("It shares its orbit with many bodies of its size."),
                        new Markdown("Since 2006 it counts as a dwarf planet."))),
                List.of("C01"),
                "01-example#planets",
                true,
                List.of());
        return new ChoiceQuestion(
                stem,
                true,
                true,
                List.of(
                        option("pluto", "Pluto", false, "A dwarf planet since 2006."),
                        option("venus", "Venus", true, "The second from the Sun."),
                        option("moon", "The Moon", false, "It goes round the Earth."),
                        option("mars", "Mars", true, "The fourth from the Sun."),
                        new ChoiceQuestion.Option(
                                "none", new Markdown("None of these"), false, true, new Markdown("Two are planets."))),
                MarkingRule.CORRECT_MINUS_WRONG);
    }

    private static ChoiceQuestion.Option option(String id, String text, boolean correct, String feedback) {
        return new ChoiceQuestion.Option(id, new Markdown(text), correct, false, new Markdown(feedback));
    }

    @Override
    public ChoiceResponse rightResponse(ChoiceQuestion question) {
        return new ChoiceResponse(question.rightIds());
    }

    /** One wrong option; where every option is right, all but one. */
    @Override
    public ChoiceResponse wrongResponse(ChoiceQuestion question, RandomGenerator random) {
        var wrong = question.ids().stream()
                .filter(id -> !question.rightIds().contains(id))
                .toList();
        return wrong.isEmpty()
                ? new ChoiceResponse(question.ids().subList(1, question.ids().size()))
                : new ChoiceResponse(List.of(wrong.get(random.nextInt(wrong.size()))));
    }
}
