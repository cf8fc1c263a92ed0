package app.salient.account.making;

import app.salient.account.PersonId;
import app.salient.account.Role;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets somebody who was invited make their account, by the link they were given. Once. */
@Service
@PreAuthorize("permitAll")
public class Invited {
    private static final Logger LOG = LoggerFactory.getLogger(Invited.class);

    private final Invitations invitations;
    private final Accounts accounts;
    private final Clock clock;

    Invited(Invitations invitations, Accounts accounts, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** As what the link invites; looking uses nothing up. @return empty when it was used, taken back, is too old, or never was one */
    public Optional<Role> as(String secret) {
        return invitations
                .findBySecretHash(NewLearners.hash(secret))
                .filter(this::isOpen)
                .map(Invitation::role);
    }

    /** @return as {@link Accounts} says it; the link is used up once there is an account */
    public Accounts.Outcome accept(String secret, String name, String password) {
        var role = as(secret);
        if (role.isEmpty()) {
            return new Accounts.Outcome.LinkUnusable();
        }
        var id = new PersonId(UUID.randomUUID());
        var outcome = accounts.make(id, role.get(), name, password, new Accounts.Door() {
            @Override
            public boolean isOpen() {
                return found().isPresent();
            }

            @Override
            public void passed() {
                found().ifPresent(open -> invitations.save(open.used(id, clock.instant())));
            }

            private Optional<Invitation> found() {
                return invitations
                        .findLockedBySecretHash(NewLearners.hash(secret))
                        .filter(Invited.this::isOpen);
            }
        });
        if (outcome instanceof Accounts.Outcome.Made) {
            LOG.info("{} became {} by an invitation", id, role.get());
        }
        return outcome;
    }

    private boolean isOpen(Invitation invitation) {
        return invitation.state(clock.instant()) == InvitationState.OPEN;
    }
}
