package app.salient.question.gaps;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.MarkingRule;
import app.salient.question.Pick;
import app.salient.question.QuestionId;
import app.salient.question.QuestionKind;
import app.salient.question.Stem;
import app.salient.question.TypedKey;
import app.salient.question.TypedSlips;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fill the gaps of a text, by typing or by choosing. */
public final class GapsKind implements QuestionKind<GapsQuestion, GapsResponse> {
    static final String NAME = "gaps";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<GapsQuestion> type() {
        return GapsQuestion.class;
    }

    @Override
    public Optional<GapsQuestion> read(Stem stem, Fields fields) {
        return GapsReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(GapsQuestion question) {
        return GapsWriter.question(question);
    }

    @Override
    public Object key(GapsQuestion question) {
        return question.gaps().stream()
                .collect(Collectors.toMap(
                        Gap::id,
                        gap -> switch (gap) {
                            case Gap.Typed typed -> typed.key().accepted();
                            case Gap.Chosen chosen -> chosen.right().id();
                        },
                        (one, other) -> one,
                        TreeMap::new));
    }

    @Override
    public GapsResponse readResponse(GapsQuestion question, JsonNode json) {
        return GapsReader.response(question, json);
    }

    @Override
    public ObjectNode writeResponse(GapsResponse response) {
        return GapsWriter.response(response);
    }

    @Override
    public boolean isEmpty(GapsResponse response) {
        return response.filled().isEmpty();
    }

    @Override
    public Grader<GapsQuestion, GapsResponse> grader() {
        return new GapsGrader();
    }

    @Override
    public void addPublicView(GapsQuestion question, long seed, ObjectNode view) {
        GapsViews.addPublic(question, seed, view);
    }

    @Override
    public void addReview(GapsQuestion question, Optional<GapsResponse> response, Grade grade, ObjectNode review) {
        GapsReview.add(question, response, grade, review);
    }

    @Override
    public List<Pick> picks(GapsQuestion question) {
        return GapsPicks.all(question);
    }

    @Override
    public List<Pick> picked(GapsQuestion question, GapsResponse response) {
        return GapsPicks.of(question, response);
    }

    /** The text, a line for each paragraph; nothing of what a gap can be chosen from, since a card has to be recalled. */
    @Override
    public List<String> offered(GapsQuestion question) {
        return GapText.of(question.text()).lines("[…]");
    }

    @Override
    public List<String> keyLines(GapsQuestion question) {
        return question.gaps().stream().map(Gap::shown).toList();
    }

    @Override
    public GapsQuestion example() {
        var stem = new Stem(
                new QuestionId("example-gaps"),
                new Markdown("Fill the gaps."),
                3,
                new Markdown("The nearer a planet is, the faster it goes round."),
                Optional.of(new Stem.Refutation(
                        new Markdown("A year is as long on every planet."),
                        new Markdown("The way round is shorter for the inner planets, and they are faster."),
                        new Markdown("A year lasts from 88 of our days to 165 of our years."))),
                List.of("C01"),
                "01-example#planets",
                true,
                List.of());
        return new GapsQuestion(
                stem,
                new Markdown("Every planet goes round the [[centre]]. The *nearest* to it is [[nearest]].\n\n"
                        + "A year there takes 88 of our [[unit]]."),
                List.of(
                        new Gap.Typed(
                                "centre",
                                new TypedKey(
                                        List.of("Sun"),
                                        true,
                                        List.of(near("Earth", "So Ptolemy taught.")),
                                        new TypedKey.Feedback(
                                                new Markdown("As Copernicus wrote."),
                                                new Markdown("Look for what shines."),
                                                Optional.empty()))),
                        new Gap.Typed(
                                "nearest",
                                new TypedKey(
                                        List.of("Mercury", "Mercurius"),
                                        false,
                                        List.of(near("Venus", "That is the second.")),
                                        new TypedKey.Feedback(
                                                new Markdown("58 million km away."),
                                                new Markdown("It is small and hard to see."),
                                                Optional.of(new Markdown("Look at how it is written."))))),
                        new Gap.Chosen(
                                "unit",
                                true,
                                List.of(
                                        option("days", "days", true, "About a quarter of our year."),
                                        option("weeks", "weeks", false, "That would be nearly two years."),
                                        option("years", "years", false, "Uranus takes 84 of them.")))),
                MarkingRule.PER_PART);
    }

    private static TypedKey.Near near(String accept, String feedback) {
        return new TypedKey.Near(List.of(accept), new Markdown(feedback));
    }

    private static Gap.Option option(String id, String text, boolean correct, String feedback) {
        return new Gap.Option(id, new Markdown(text), correct, new Markdown(feedback));
    }

    @Override
    public GapsResponse rightResponse(GapsQuestion question) {
        Map<String, String> filled = new LinkedHashMap<>();
        question.gaps().forEach(gap -> filled.put(gap.id(), right(gap)));
        return new GapsResponse(filled);
    }

    /** At least one gap is wrong; each of the others is so half of the time. */
    @Override
    public GapsResponse wrongResponse(GapsQuestion question, RandomGenerator random) {
        int wrong = random.nextInt(question.gaps().size());
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < question.gaps().size(); i++) {
            Gap gap = question.gaps().get(i);
            filled.put(gap.id(), i == wrong || random.nextBoolean() ? wrong(gap, random) : right(gap));
        }
        return new GapsResponse(filled);
    }

    private static String right(Gap gap) {
        return switch (gap) {
            case Gap.Typed typed -> typed.key().shown();
            case Gap.Chosen chosen -> chosen.right().id();
        };
    }

    private static String wrong(Gap gap, RandomGenerator random) {
        return switch (gap) {
            case Gap.Typed typed -> TypedSlips.of(typed.key(), random);
            case Gap.Chosen chosen -> {
                var wrong = chosen.options().stream()
                        .filter(option -> !option.correct())
                        .toList();
                yield wrong.get(random.nextInt(wrong.size())).id();
            }
        };
    }
}
