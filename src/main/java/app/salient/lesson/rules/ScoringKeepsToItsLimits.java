package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.Claim;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Entries;
import app.salient.lesson.reading.Rule;
import app.salient.lesson.reading.Wording;

/** What the course has resolved never to mark, or only by claimant, no claim on it allows. */
final class ScoringKeepsToItsLimits implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        Entries<Claim> claims = draft.ledger().claims();
        for (Wording.Limit limit : draft.wording().limits()) {
            claims.byId().forEach((id, entry) -> {
                if (entry.value().scoring().compareTo(limit.most()) < 0 && limit.isAbout(entry.value())) {
                    problems.error(
                            entry.fields().at("scoring"),
                            "Claim " + id + " is " + entry.value().scoring().word() + ", but may be "
                                    + limit.most().word() + " at most: " + limit.why(),
                            "Write scoring: " + limit.most().word() + ", or name the claim under except: in "
                                    + CourseFolder.WORDING + ".");
                }
            });
            for (int i = 0; i < limit.except().size(); i++) {
                if (claims.lacks(limit.except().get(i))) {
                    problems.error(
                            limit.fields().at("except", i),
                            "There is no claim \"" + limit.except().get(i) + "\".",
                            "Correct the id, or take it out.");
                }
            }
        }
    }
}
