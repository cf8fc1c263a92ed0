package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.Claim;
import app.salient.lesson.Scoring;
import app.salient.lesson.reading.Asked;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Rule;
import java.util.Locale;

/** A question on an amber claim asks what somebody said, and names them. */
final class AmberClaimsAreAskedByClaimant implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        for (Asked asked : draft.questions()) {
            draft.claimsOf(asked, claim -> {
                if (claim.scoring() == Scoring.AMBER && claim.claimant().isPresent() && !names(asked, claim)) {
                    problems.error(
                            asked.fields().at("prompt"),
                            "Claim " + claim.id() + " is amber, but the prompt does not name \""
                                    + claim.claimant().get() + "\".",
                            "Ask what the claimant said, by name.");
                }
            });
        }
    }

    /** Whether the prompt names the claimant of the claim. */
    static boolean names(Asked asked, Claim claim) {
        String prompt =
                asked.question().stem().prompt().text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return claim.claimant()
                .filter(name -> prompt.contains(name.toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
