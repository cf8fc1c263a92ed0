package app.salient.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What links can lead to, each by its id and in the order of its file. */
public record Ledger(
        Map<String, Claim> claims, Map<String, Source> sources, Map<String, Term> terms, Map<String, Place> places) {
    public static final Ledger EMPTY = new Ledger(Map.of(), Map.of(), Map.of(), Map.of());

    public Ledger {
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    Optional<Term> term(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }
}
