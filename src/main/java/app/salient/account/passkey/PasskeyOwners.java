package app.salient.account.passkey;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.PersonId;
import app.salient.account.Role;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** People as devices know them: by the sixteen bytes of their id, which says nothing about anybody, and a name to show. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private static final int BYTES_OF_ID = 16;

    private final People people;

    PasskeyOwners(People people) {
        this.people = people;
    }

    static Bytes handle(PersonId person) {
        var id = person.value();
        return new Bytes(ByteBuffer.allocate(BYTES_OF_ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    /** @throws IllegalArgumentException if it is none of ours */
    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        if (bytes.remaining() != BYTES_OF_ID) {
            throw new IllegalArgumentException("not an id: " + bytes.remaining() + " bytes");
        }
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return entity(people.findById(person(handle)));
    }

    /** @param id as {@link Visitor#getUsername} says it */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        return entity(PersonId.of(id).flatMap(people::findById));
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Person> found) {
        return found.filter(person -> person.role() != Role.GUEST)
                .map(person -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(person.id()))
                        .name(person.visitor().name())
                        .displayName(person.visitor().name())
                        .build())
                .orElse(null);
    }

    /** People are made elsewhere. */
    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException();
    }
}
