package app.salient.lesson;

/** The four files that lessons refer to, as they stand. */
record LedgerDraft(Entries<Claim> claims, Entries<Source> sources, Entries<Term> terms, Entries<Place> places) {
    Ledger ledger() {
        return new Ledger(claims.values(), sources.values(), terms.values(), places.values());
    }

    /** Whether a link is known to lead nowhere. Links to a section are not judged here. */
    boolean lacks(LinkTarget target) {
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
