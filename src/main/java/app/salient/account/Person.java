package app.salient.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Someone who has answered something, or may.
 *
 * @param version null until stored
 * @param name as they wrote it; null for a guest
 * @param nameFolded the form in which names are compared; null for a guest
 * @param passwordHash null for a guest
 */
record Person(
        @Id PersonId id,
        @Version @Nullable Integer version,
        Role role,
        @Nullable String name,
        @Nullable String nameFolded,
        @Nullable String passwordHash,
        Instant createdAt) {
    static Person guest(PersonId id, Instant now) {
        return new Person(id, null, Role.GUEST, null, null, null, now);
    }

    /** The same person, with a name to sign in by. Nothing they did changes owner. */
    Person withAccount(Role newRole, SignInName signIn, String hash) {
        return new Person(id, version, newRole, signIn.shown(), signIn.folded(), hash, createdAt);
    }

    Person withPasswordHash(String hash) {
        return new Person(id, version, role, name, nameFolded, hash, createdAt);
    }

    Visitor visitor() {
        return new Visitor(id, role, name == null ? "" : name);
    }
}
