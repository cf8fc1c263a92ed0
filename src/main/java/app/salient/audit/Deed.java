package app.salient.audit;

import app.salient.account.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an instructor does in a class, about to be noted.
 *
 * @param by who does it
 * @param to whom it is done to; null without one
 * @param thing id of what it is done to; null without one
 * @param amount as {@link DeedKind} says; null without one
 * @param detail as {@link DeedKind} says; null without one
 */
public record Deed(
        DeedKind kind,
        UUID classroom,
        PersonId by,
        @Nullable PersonId to,
        @Nullable String thing,
        @Nullable Double amount,
        @Nullable String detail) {
    public static Deed in(UUID classroom, PersonId by, DeedKind kind) {
        return new Deed(kind, classroom, by, null, null, null, null);
    }

    public Deed to(@Nullable PersonId person) {
        return new Deed(kind, classroom, by, person, thing, amount, detail);
    }

    public Deed about(String id) {
        return new Deed(kind, classroom, by, to, id, amount, detail);
    }

    public Deed times(double number) {
        return new Deed(kind, classroom, by, to, thing, number, detail);
    }

    public Deed saying(String words) {
        return new Deed(kind, classroom, by, to, thing, amount, words);
    }
}
