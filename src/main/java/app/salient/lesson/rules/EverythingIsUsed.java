package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.LinkTarget;
import app.salient.lesson.reading.Asked;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.LedgerDraft;
import app.salient.lesson.reading.Reference;
import app.salient.lesson.reading.Rule;
import java.util.HashSet;
import java.util.Set;

/** Every claim, source and term serves a lesson or a question. Says nothing while a lesson cannot be read. */
final class EverythingIsUsed implements Rule {
    private static final String HINT = "Use it in a lesson, or remove it.";

    @Override
    public void check(Draft draft, Problems problems) {
        if (!draft.isComplete()) {
            return;
        }
        Set<LinkTarget> used = new HashSet<>();
        draft.references().map(Reference::target).forEach(used::add);
        for (Asked asked : draft.questions()) {
            for (String id : asked.about()) {
                used.add(new LinkTarget.ToClaim(id));
                used.add(new LinkTarget.ToSource(id));
            }
        }
        LedgerDraft ledger = draft.ledger();
        ledger.claims()
                .byId()
                .values()
                .forEach(claim -> claim.value().sources().forEach(id -> used.add(new LinkTarget.ToSource(id.value()))));
        ledger.claims().byId().forEach((id, claim) -> {
            if (!used.contains(new LinkTarget.ToClaim(id))) {
                problems.warning(claim.at(), "No lesson or question uses claim " + id + ".", HINT);
            }
        });
        ledger.sources().byId().forEach((id, source) -> {
            if (!used.contains(new LinkTarget.ToSource(id))) {
                problems.warning(source.at(), "Nothing rests on source " + id + ".", HINT);
            }
        });
        ledger.terms().byId().forEach((id, term) -> {
            if (!used.contains(new LinkTarget.ToTerm(id))) {
                problems.warning(term.at(), "No lesson uses the term \"" + id + "\".", HINT);
            }
        });
    }
}
