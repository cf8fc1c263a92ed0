package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.Scoring;
import app.salient.lesson.reading.Asked;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Rule;

/** No question is marked on a claim that nobody can settle. */
final class RedClaimsAreNotAsked implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        for (Asked asked : draft.questions()) {
            draft.claimsOf(asked, claim -> {
                if (claim.scoring() == Scoring.RED) {
                    problems.error(
                            asked.fields().at("about"),
                            "Claim " + claim.id() + " is red: no answer on it may be marked.",
                            "Ask about something else, or only discuss it in the text.");
                }
            });
        }
    }
}
