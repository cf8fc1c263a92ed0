package app.salient.account.making;

import app.salient.account.AccountPaths;
import app.salient.account.CurrentVisitor;
import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.storage.Committer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How an admin lets instructors and other admins in. They see accounts here, and nothing of what anybody has answered. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class Inviting {
    public static final Duration LIFETIME = Duration.ofDays(7);
    public static final int LONGEST_FOR_WHOM = Invitation.LONGEST_FOR_WHOM;

    private static final Logger LOG = LoggerFactory.getLogger(Inviting.class);

    private final Invitations invitations;
    private final People people;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Inviting(Invitations invitations, People people, CurrentVisitor current, Committer committer, Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
    }

    /** @param path of the link, which is told this once @param expiresAt until when it works */
    public record Made(String forWhom, String path, Instant expiresAt) {}

    /**
     * An invitation as the list shows it.
     *
     * @param by what its maker is called; empty once they have left
     * @param usedBy what the account is called that was made by it; empty before, and once they have left
     * @param endedAt when it was used or withdrawn; empty before
     */
    public record Listed(
            UUID id,
            Role role,
            String forWhom,
            InvitationState state,
            Optional<String> by,
            Instant madeAt,
            Instant expiresAt,
            Optional<String> usedBy,
            Optional<Instant> endedAt) {}

    /** Somebody who teaches or looks after accounts. */
    public record Member(PersonId id, String name, Role role, Instant since) {}

    /**
     * @param role instructor or admin
     * @param forWhom 1 to {@value #LONGEST_FOR_WHOM} characters after outer spaces are dropped
     * @throws IllegalArgumentException if it is empty or longer, or for another role
     */
    public Made invite(Role role, String forWhom) {
        String usable = forWhom.strip();
        if (usable.isEmpty() || usable.length() > LONGEST_FOR_WHOM) {
            throw new IllegalArgumentException("1 to " + LONGEST_FOR_WHOM + " characters: " + forWhom);
        }
        byte[] bits = new byte[24];
        random.nextBytes(bits);
        String secret = HexFormat.of().formatHex(bits);
        Instant now = clock.instant();
        var by = current.get().id();
        var made = committer.commit(() ->
                invitations.save(Invitation.of(role, usable, NewLearners.hash(secret), by, now, now.plus(LIFETIME))));
        LOG.info("{} made invitation {} for a new {}", by, made.id(), role);
        return new Made(usable, AccountPaths.INVITED + "/" + secret, made.expiresAt());
    }

    /** The link leads nowhere from now on. @return false when it was used, withdrawn or never there */
    public boolean withdraw(UUID id) {
        Instant now = clock.instant();
        var by = current.get().id();
        boolean done = committer.commit(() -> invitations
                .findLockedById(id)
                .filter(found ->
                        found.state(now) != InvitationState.USED && found.state(now) != InvitationState.WITHDRAWN)
                .map(found -> invitations.save(found.withdrawn(by, now)))
                .isPresent());
        if (done) {
            LOG.info("{} withdrew invitation {}", by, id);
        }
        return done;
    }

    /** The latest first, at most 200. */
    public List<Listed> all() {
        Instant now = clock.instant();
        var all = invitations.findTop200ByOrderByMadeAtDesc();
        var names = names(all);
        return all.stream()
                .map(one -> new Listed(
                        one.id(),
                        one.role(),
                        one.forWhom(),
                        one.state(now),
                        Optional.ofNullable(one.madeBy()).flatMap(id -> Optional.ofNullable(names.get(id))),
                        one.madeAt(),
                        one.expiresAt(),
                        Optional.ofNullable(one.usedBy()).flatMap(id -> Optional.ofNullable(names.get(id))),
                        Optional.ofNullable(one.usedAt() == null ? one.withdrawnAt() : one.usedAt())))
                .toList();
    }

    /** Everybody who teaches or looks after accounts, by name. */
    public List<Member> members() {
        return people.findByRoleIn(List.of(Role.INSTRUCTOR, Role.ADMIN)).stream()
                .map(person -> new Member(person.id(), person.visitor().name(), person.role(), person.createdAt()))
                .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** In one statement; who has left is not among them. */
    private Map<PersonId, String> names(List<Invitation> all) {
        Set<PersonId> ids = new HashSet<>();
        for (Invitation one : all) {
            Optional.ofNullable(one.madeBy()).ifPresent(ids::add);
            Optional.ofNullable(one.usedBy()).ifPresent(ids::add);
        }
        return people.findByIdIn(ids).stream()
                .collect(Collectors.toMap(Person::id, person -> person.visitor().name()));
    }
}
