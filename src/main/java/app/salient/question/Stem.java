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
 */
public record Stem(
        QuestionId id,
        Markdown prompt,
        double points,
        Markdown explanation,
        Optional<Refutation> refutation,
        List<String> about,
        String passage,
        boolean asksCertainty) {
    public Stem {
        about = List.copyOf(about);
        if (!(points > 0 && points <= 100)) {
            throw new IllegalArgumentException("points must be above 0 and at most 100: " + points);
        }
    }

    /** Answers a known misconception: what is believed, where it fails, what holds. */
    public record Refutation(Markdown believed, Markdown fails, Markdown holds) {}
}
