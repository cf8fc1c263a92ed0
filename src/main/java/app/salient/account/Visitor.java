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
 */
public record Visitor(PersonId id, Role role, String name) implements UserDetails {
    private static final long serialVersionUID = 1L;

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
