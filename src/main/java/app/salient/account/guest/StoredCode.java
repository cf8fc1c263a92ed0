package app.salient.account.guest;

import app.salient.account.PersonId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** The hash of the one recovery code that a guest has. */
@Table("recovery_code")
public record StoredCode(@Id PersonId personId, String codeHash, Instant madeAt) implements Persistable<PersonId> {
    @Override
    public PersonId getId() {
        return personId;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
