package app.salient.question.essay;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.QuestionId;
import app.salient.question.QuestionKind;
import app.salient.question.Stem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Write a longer text that a person marks by a rubric. */
public final class EssayKind implements QuestionKind<EssayQuestion, EssayResponse> {
    static final String NAME = "essay";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<EssayQuestion> type() {
        return EssayQuestion.class;
    }

    @Override
    public Optional<EssayQuestion> read(Stem stem, Fields fields) {
        return EssayReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(EssayQuestion question) {
        return EssayWriter.question(question);
    }

    @Override
    public Object key(EssayQuestion question) {
        return question.rubric().stream()
                .collect(Collectors.toMap(
                        EssayQuestion.Criterion::id,
                        criterion -> criterion.points().toPlainString(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    @Override
    public EssayResponse readResponse(EssayQuestion question, JsonNode json) {
        return EssayReader.response(json);
    }

    @Override
    public ObjectNode writeResponse(EssayResponse response) {
        return EssayWriter.response(response);
    }

    /** Spaces that do not break are blank too. */
    @Override
    public boolean isEmpty(EssayResponse response) {
        return response.text().codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    @Override
    public Grader<EssayQuestion, EssayResponse> grader() {
        return new EssayGrader();
    }

    @Override
    public void addPublicView(EssayQuestion question, long seed, ObjectNode view) {
        EssayViews.addPublic(question, view);
    }

    @Override
    public void addReview(EssayQuestion question, Optional<EssayResponse> response, Grade grade, ObjectNode review) {
        EssayViews.addReview(question, response, review);
    }

    @Override
    public EssayQuestion example() {
        var stem = new Stem(
                new QuestionId("example-essay"),
                new Markdown("Why does the Moon show phases? Explain it to someone who has never thought about it."),
                4,
                new Markdown("Half of the Moon is always lit; the phases are how much of that half faces us."),
                Optional.of(new Stem.Refutation(
                        new Markdown("The shadow of the Earth makes the phases."),
                        new Markdown("A half Moon and the Sun can stand in the sky together, with no Earth between."),
                        new Markdown("The shadow of the Earth makes eclipses, a few times a year."))),
                List.of("C01"),
                "01-example#moon",
                false,
                List.of());
        return new EssayQuestion(
                stem,
                new EssayQuestion.Words(40, 200),
                List.of(
                        criterion("light", "Says where the light comes from", "1"),
                        criterion("motion", "Says what moves, and round what", "1.5"),
                        criterion("view", "Says what changes for someone on the *Earth*", "1.5")),
                new Markdown("The Sun always lights one half of the Moon. While the Moon goes round the Earth in about"
                        + " a month, we see that half from changing sides: all of it at full Moon, none at new Moon."),
                new Markdown("Many leave out that half of the Moon is lit at new Moon too."));
    }

    private static EssayQuestion.Criterion criterion(String id, String text, String points) {
        return new EssayQuestion.Criterion(id, new Markdown(text), new BigDecimal(points));
    }

    /** Decent words of the wanted length; whether they are right only a person could say. */
    @Override
    public EssayResponse rightResponse(EssayQuestion question) {
        int variant = question.id().value().hashCode();
        return new EssayResponse(SampleEssays.decent(question.words().from(), variant));
    }

    @Override
    public EssayResponse wrongResponse(EssayQuestion question, RandomGenerator random) {
        return new EssayResponse(SampleEssays.thin(random));
    }
}
