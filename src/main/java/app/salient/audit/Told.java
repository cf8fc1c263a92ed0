package app.salient.audit;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deed as it is read again, with the names that hold now.
 *
 * @param by what they are called; empty once their account is erased
 * @param to what they are called; empty without one, and once their account is erased
 * @param toId empty as {@code to}
 * @param thing as {@link DeedKind} says; null without one
 * @param amount as {@link DeedKind} says; null without one
 * @param detail as {@link DeedKind} says; null without one
 */
public record Told(
        DeedKind kind,
        Instant at,
        Optional<String> by,
        Optional<String> to,
        Optional<PersonId> toId,
        @Nullable String thing,
        @Nullable Double amount,
        @Nullable String detail) {}
