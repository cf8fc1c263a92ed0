package app.salient.question.highlight;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.QuestionId;
import app.salient.question.Stem;
import java.util.List;
import java.util.Optional;

/** A highlight with every field filled. */
final class HighlightExample {
    private HighlightExample() {}

    static HighlightQuestion heat() {
        var stem = new Stem(
                new QuestionId("example-highlight"),
                new Markdown("Mark what bears on the claim."),
                2,
                new Markdown("Distance counts for much, but the air of a planet can outweigh it."),
                Optional.of(new Stem.Refutation(
                        new Markdown("The nearest planet must be the hottest."),
                        new Markdown("Venus is farther out than Mercury and hotter."),
                        new Markdown("Distance and air decide together."))),
                List.of("C01"),
                "01-example#planets",
                true,
                List.of());
        return new HighlightQuestion(
                stem,
                Optional.of(new Markdown("The farther from the Sun, the colder the planet.")),
                new Markdown("""
                        [[Mercury, the nearest, is hotter than the Earth|mercury]]. [[Venus is farther out but hotter \
                        still|venus]], under *thick* clouds. [[Neither has a moon|moons]].

                        Far away, [[Neptune is bitterly cold|neptune]]."""),
                List.of(mark("supports", "Supports it"), mark("weakens", "Weakens it")),
                List.of(
                        phrase("mercury", "supports", "Near and hot, as the claim has it."),
                        phrase("venus", "weakens", "Farther out and still hotter."),
                        phrase("moons", "none", "Moons say nothing about heat."),
                        phrase("neptune", "supports", "Far and cold, as the claim has it.")),
                MarkingRule.CORRECT_MINUS_WRONG);
    }

    private static HighlightQuestion.Mark mark(String id, String text) {
        return new HighlightQuestion.Mark(id, new Markdown(text));
    }

    private static HighlightQuestion.Phrase phrase(String id, String is, String feedback) {
        return new HighlightQuestion.Phrase(id, is, new Markdown(feedback));
    }
}
