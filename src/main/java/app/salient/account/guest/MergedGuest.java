package app.salient.account.guest;

import app.salient.account.PersonId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;

/** A guest that became part of somebody else. Only ever added. */
public record MergedGuest(@Id PersonId guestId, PersonId intoId, Instant mergedAt) implements Persistable<PersonId> {
    @Override
    public PersonId getId() {
        return guestId;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
