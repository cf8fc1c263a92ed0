package app.salient.account;

import java.time.Duration;
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
 * @param seenAt when a guest last came, at most a day too early; null for an account
 * @param eraseAt when all of it is erased; null when nobody asked for that
 * @param signIns sessions that were begun under a lower number are over
 * @param passkeyOnly whether their password alone no longer signs them in
 */
public record Person(
        @Id PersonId id,
        @Version @Nullable Integer version,
        Role role,
        @Nullable String name,
        @Nullable String nameFolded,
        @Nullable String passwordHash,
        Instant createdAt,
        @Nullable Instant seenAt,
        @Nullable Instant eraseAt,
        int signIns,
        boolean passkeyOnly) {
    /** How exactly it is known when a guest was last here: one write a day is enough. */
    static final Duration SEEN_TO = Duration.ofDays(1);

    /** Of an account that was made for somebody who has not chosen a password yet: no password fits. */
    public static final String NO_PASSWORD = "{none}";

    public static Person guest(PersonId id, Instant now) {
        return new Person(id, null, Role.GUEST, null, null, null, now, now, null, 0, false);
    }

    /** The same person, with a name to sign in by. Nothing they did changes owner. */
    public Person withAccount(Role newRole, SignInName signIn, String hash) {
        return new Person(
                id,
                version,
                newRole,
                signIn.shown(),
                signIn.folded(),
                hash,
                createdAt,
                null,
                null,
                signIns,
                passkeyOnly);
    }

    public Person withPasswordHash(String hash) {
        return new Person(id, version, role, name, nameFolded, hash, createdAt, seenAt, eraseAt, signIns, passkeyOnly);
    }

    /** Ends every session that runs. */
    public Person signedOutEverywhere() {
        return new Person(
                id,
                version,
                role,
                name,
                nameFolded,
                passwordHash,
                createdAt,
                seenAt,
                eraseAt,
                signIns + 1,
                passkeyOnly);
    }

    public Person withPasskeyOnly(boolean only) {
        return new Person(id, version, role, name, nameFolded, passwordHash, createdAt, seenAt, eraseAt, signIns, only);
    }

    public Person erasedAt(@Nullable Instant at) {
        return new Person(
                id, version, role, name, nameFolded, passwordHash, createdAt, seenAt, at, signIns, passkeyOnly);
    }

    public Person seen(Instant now) {
        return new Person(
                id, version, role, name, nameFolded, passwordHash, createdAt, now, eraseAt, signIns, passkeyOnly);
    }

    /** Whether it is worth writing down that they are here. */
    public boolean isNewsThatSeen(Instant now) {
        return role == Role.GUEST && (seenAt == null || seenAt.plus(SEEN_TO).isBefore(now));
    }

    public boolean hasPassword() {
        return passwordHash != null && !passwordHash.equals(NO_PASSWORD);
    }

    public Visitor visitor() {
        return new Visitor(id, role, name == null ? "" : name, signIns);
    }
}
