package app.salient.lesson.reading;

import app.salient.lesson.Claim;
import app.salient.lesson.Ledger;
import app.salient.lesson.LinkTarget;
import app.salient.lesson.Place;
import app.salient.lesson.Source;
import app.salient.lesson.Term;

/** The four files that lessons refer to, as they stand. */
public record LedgerDraft(Entries<Claim> claims, Entries<Source> sources, Entries<Term> terms, Entries<Place> places) {
    public Ledger ledger() {
        return new Ledger(claims.values(), sources.values(), terms.values(), places.values());
    }

    /** Whether a link is known to lead nowhere. Links to a section are not judged here. */
    public boolean lacks(LinkTarget target) {
        return switch (target) {
            case LinkTarget.ToClaim(String id) -> claims.lacks(id);
            case LinkTarget.ToTerm(String id) -> terms.lacks(id);
            case LinkTarget.ToPlace(String id) -> places.lacks(id);
            case LinkTarget.ToSource(String id) -> sources.lacks(id);
            case LinkTarget.ToSection s -> false;
            case LinkTarget.Outside o -> false;
            case LinkTarget.Refused r -> false;
        };
    }
}
