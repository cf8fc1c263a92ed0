package app.salient.account.making;

import app.salient.account.PersonId;
import app.salient.account.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A one-time link by which somebody makes an account that teaches or looks after accounts. It stays when it is over: it says who
 * let whom in, and when.
 *
 * @param version null until stored
 * @param role {@link Role#INSTRUCTOR} or {@link Role#ADMIN}
 * @param forWhom what its maker calls them, 1 to {@value #LONGEST_FOR_WHOM} characters
 * @param secretHash SHA-256 of the link's secret
 * @param madeBy null once they have left
 * @param usedBy the account that was made by it; null before, and once they have left
 * @param withdrawnBy who took it back; null unless somebody did
 */
record Invitation(
        @Id UUID id,
        @Version @Nullable Integer version,
        Role role,
        String forWhom,
        String secretHash,
        @Nullable PersonId madeBy,
        Instant madeAt,
        Instant expiresAt,
        @Nullable PersonId usedBy,
        @Nullable Instant usedAt,
        @Nullable PersonId withdrawnBy,
        @Nullable Instant withdrawnAt) {
    static final int LONGEST_FOR_WHOM = 80;

    Invitation {
        if (role != Role.INSTRUCTOR && role != Role.ADMIN) {
            throw new IllegalArgumentException("nobody is invited as " + role);
        }
    }

    static Invitation of(Role role, String forWhom, String secretHash, PersonId by, Instant now, Instant expires) {
        return new Invitation(
                UUID.randomUUID(), null, role, forWhom, secretHash, by, now, expires, null, null, null, null);
    }

    InvitationState state(Instant now) {
        if (usedAt != null) {
            return InvitationState.USED;
        }
        if (withdrawnAt != null) {
            return InvitationState.WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    Invitation used(PersonId by, Instant now) {
        return new Invitation(
                id, version, role, forWhom, secretHash, madeBy, madeAt, expiresAt, by, now, withdrawnBy, withdrawnAt);
    }

    Invitation withdrawn(PersonId by, Instant now) {
        return new Invitation(
                id, version, role, forWhom, secretHash, madeBy, madeAt, expiresAt, usedBy, usedAt, by, now);
    }
}
