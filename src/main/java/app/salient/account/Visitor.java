package app.salient.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person on whose behalf a request runs.
 *
 * @param name "" for a guest
 * @param signIns how often the person had ended all sessions when this one began; others are over
 */
public record Visitor(PersonId id, Role role, String name, int signIns) implements UserDetails {
    private static final long serialVersionUID = 2L;

    public Visitor(PersonId id, Role role, String name) {
        this(id, role, name, 0);
    }

    /** The same person with the rights of a learner alone. */
    public Visitor asLearner() {
        return new Visitor(id, Role.STUDENT, name, signIns);
    }

    public boolean isGuest() {
        return role == Role.GUEST;
    }

    public boolean teaches() {
        return role == Role.INSTRUCTOR;
    }

    /** The id, not the name: it stays the same when someone renames themselves, and remembered browsers refer to it. */
    @Override
    public String getUsername() {
        return id.toString();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(role.authority()));
    }

    /** Never carried in a session. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }
}
