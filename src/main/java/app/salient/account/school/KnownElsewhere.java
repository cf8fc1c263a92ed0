package app.salient.account.school;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * By which words another service means a person.
 *
 * @param issuer the service's own address
 * @param subject what it calls them, which it never gives to anybody else
 */
@Table("other_sign_in")
public record KnownElsewhere(@Id UUID id, PersonId personId, String issuer, String subject, Instant madeAt)
        implements Persistable<UUID> {
    static final int LONGEST_ISSUER = 500;
    static final int LONGEST_SUBJECT = 255;

    public KnownElsewhere {
        if (issuer.length() > LONGEST_ISSUER || subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException(
                    "an issuer of " + issuer.length() + " characters, a subject of " + subject.length());
        }
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
