package app.salient.account.guest;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which guests the visitor was before those became part of them. */
@Component
public class FormerGuests {
    private final MergedGuests merged;
    private final CurrentVisitor current;

    FormerGuests(MergedGuests merged, CurrentVisitor current) {
        this.merged = merged;
        this.current = current;
    }

    public List<PersonId> own() {
        return current.find()
                .map(visitor -> merged.findByIntoId(visitor.id()).stream()
                        .map(MergedGuest::getId)
                        .toList())
                .orElse(List.of());
    }
}
