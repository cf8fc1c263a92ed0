package app.salient.question.match;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.QuestionId;
import app.salient.question.Stem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A match with every field filled. */
final class MatchExample {
    private MatchExample() {}

    static MatchQuestion moons() {
        var stem = new Stem(
                new QuestionId("example-match"),
                new Markdown("Which planet does each moon go round?"),
                2,
                new Markdown("The four giant planets have most of the moons."),
                Optional.of(new Stem.Refutation(
                        new Markdown("Every planet has a moon."),
                        new Markdown("Mercury and Venus have none."),
                        new Markdown("Six of the eight planets have moons."))),
                List.of("C01"),
                "01-example#moons",
                true,
                List.of());
        return new MatchQuestion(
                stem,
                true,
                List.of(
                        item("io", "Io", "jupiter", "It is one of the four that Galileo saw.", Map.of()),
                        item("europa", "Europa", "jupiter", "Galileo saw it beside *Jupiter* in 1610.", Map.of()),
                        item(
                                "titan",
                                "Titan",
                                "saturn",
                                "The only moon with thick air.",
                                Map.of("jupiter", "The largest moon there is Ganymede.")),
                        item(
                                "triton",
                                "Triton",
                                "neptune",
                                "It goes round against the spin of its planet.",
                                Map.of("venus", "Nothing goes round Venus.", "saturn", "That is Titan."))),
                List.of(
                        choice("venus", "Venus", Optional.of("Venus has no moon.")),
                        choice("jupiter", "Jupiter", Optional.empty()),
                        choice("saturn", "Saturn", Optional.of("The largest moon of Saturn is Titan.")),
                        choice("neptune", "Neptune", Optional.empty())),
                MarkingRule.PER_PART);
    }

    private static MatchQuestion.Item item(String id, String text, String is, String right, Map<String, String> wrong) {
        Map<String, Markdown> texts = wrong.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> new Markdown(it.getValue())));
        Markdown otherwise = new Markdown(text + " goes round another planet.");
        return new MatchQuestion.Item(
                id, new Markdown(text), is, new ItemFeedback(new Markdown(right), texts, Optional.of(otherwise)));
    }

    private static MatchQuestion.Choice choice(String id, String text, Optional<String> feedback) {
        return new MatchQuestion.Choice(id, new Markdown(text), feedback.map(Markdown::new));
    }
}
