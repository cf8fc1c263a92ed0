package app.salient.account;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** The hash of the one recovery code that a guest has. */
@Table("recovery_code")
record StoredCode(@Id PersonId personId, String codeHash, Instant madeAt) implements Persistable<PersonId> {
    @Override
    public PersonId getId() {
        return personId;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
