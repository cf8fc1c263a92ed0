package app.salient.question;

import app.salient.formats.Markdown;
import java.util.List;
import java.util.Optional;

/**
 * What every question has, whatever its kind.
 *
 * @param points greater than 0; what a fully right response earns
 * @param about ids of the claims or sources the question rests on
 * @param passage {@code <lesson folder>#<section>} that answers it
 * @param asksCertainty whether the learner is asked how sure they are; never counts for marks
 * @param hints in the order they are given; their costs add up to 1 at most
 */
public record Stem(
        QuestionId id,
        Markdown prompt,
        double points,
        Markdown explanation,
        Optional<Refutation> refutation,
        List<String> about,
        String passage,
        boolean asksCertainty,
        List<Hint> hints) {
    public Stem {
        about = List.copyOf(about);
        hints = List.copyOf(hints);
        if (!(points > 0 && points <= 100)) {
            throw new IllegalArgumentException("points must be above 0 and at most 100: " + points);
        }
    }

    /**
     * A step towards the answer, shown only to who asks for it.
     *
     * @param cost share of the points it takes away, in [0, 1]
     */
    public record Hint(Markdown text, double cost) {}

    /** Share of the points that the first {@code taken} hints cost, in [0, 1]. */
    public double costOf(int taken) {
        return Math.min(1, hints.stream().limit(taken).mapToDouble(Hint::cost).sum());
    }

    /** Answers a known misconception: what is believed, where it fails, what holds. */
    public record Refutation(Markdown believed, Markdown fails, Markdown holds) {}
}
