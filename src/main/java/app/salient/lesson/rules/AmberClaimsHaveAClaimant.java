package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.Scoring;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Rule;

/** A claim that may be asked only by claimant says who that is. */
final class AmberClaimsHaveAClaimant implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        draft.ledger().claims().byId().forEach((id, entry) -> {
            if (entry.value().scoring() == Scoring.AMBER
                    && entry.value().claimant().isEmpty()) {
                problems.error(
                        entry.fields().at("scoring"),
                        "Claim " + id + " is amber but has no claimant.",
                        "Add claimant: with the short name that prompts must hold.");
            }
        });
    }
}
