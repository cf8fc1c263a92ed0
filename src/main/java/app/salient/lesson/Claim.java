package app.salient.lesson;

import app.salient.formats.Markdown;
import java.util.List;
import java.util.Optional;

/**
 * One row of the ledger: a statement somebody made, and what we think of it.
 *
 * @param statement plain text
 * @param whose who says so
 * @param claimant short name that must stand in the prompt of a scored question on the claim
 * @param asOf free text date
 * @param explanation why this verdict; show it with {@link Catalogue#html}
 * @param sources may name sources that a broken file has lost; look them up with {@link Catalogue#source}
 */
public record Claim(
        ClaimId id,
        String statement,
        ClaimKind kind,
        String whose,
        Optional<String> claimant,
        String asOf,
        Verdict verdict,
        Certainty certainty,
        Scoring scoring,
        Markdown explanation,
        List<SourceId> sources) {
    public Claim {
        sources = List.copyOf(sources);
    }
}
