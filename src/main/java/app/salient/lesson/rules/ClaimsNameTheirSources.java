package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.Certainty;
import app.salient.lesson.Claim;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Rule;

/** The sources of a claim exist, and a claim that we call certain (A or B) has at least one. */
final class ClaimsNameTheirSources implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        draft.ledger().claims().byId().forEach((id, entry) -> {
            Claim claim = entry.value();
            boolean sure = claim.certainty() == Certainty.A || claim.certainty() == Certainty.B;
            if (sure && claim.sources().isEmpty()) {
                problems.error(
                        entry.at(),
                        "Claim " + id + " is graded " + claim.certainty() + " but has no source.",
                        "Add sources: [..], or grade it C or D.");
            }
            for (int i = 0; i < claim.sources().size(); i++) {
                String source = claim.sources().get(i).value();
                if (draft.ledger().sources().lacks(source)) {
                    problems.error(
                            entry.fields().at("sources", i),
                            "There is no source " + source + ".",
                            "Add it to " + CourseFolder.SOURCES + ", or take it out here.");
                }
            }
        });
    }
}
