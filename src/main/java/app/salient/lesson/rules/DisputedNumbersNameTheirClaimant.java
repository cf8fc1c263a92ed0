package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.Certainty;
import app.salient.lesson.Scoring;
import app.salient.lesson.reading.Asked;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Rule;
import app.salient.question.Questions;

/** A number that only one side gives, or that is disputed, is asked as that side's number. */
final class DisputedNumbersNameTheirClaimant implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        for (Asked asked : draft.questions()) {
            if (!Questions.kindOf(asked.question()).equals("number")) {
                continue;
            }
            draft.claimsOf(asked, claim -> {
                boolean disputed = claim.certainty() == Certainty.C || claim.certainty() == Certainty.D;
                // An amber claim with a claimant is reported by its own rule.
                boolean reported =
                        claim.scoring() == Scoring.AMBER && claim.claimant().isPresent();
                if (disputed && !reported && !AmberClaimsAreAskedByClaimant.names(asked, claim)) {
                    problems.error(
                            asked.fields().at("prompt"),
                            "The number rests on claim " + claim.id() + ", graded " + claim.certainty()
                                    + ", but the prompt does not name who says so.",
                            claim.claimant()
                                    .map(name -> "Put \"" + name + "\" into the prompt.")
                                    .orElse("Give the claim a claimant: and name it in the prompt."));
                }
            });
        }
    }
}
