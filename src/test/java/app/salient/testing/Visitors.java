package app.salient.testing;

import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.account.Visitor;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** People to be in a test, signed in as the real filters would. */
public final class Visitors {
    private Visitors() {}

    public static Visitor guest() {
        return new Visitor(new PersonId(UUID.randomUUID()), Role.GUEST, "");
    }

    /** Runs {@code work} as {@code visitor}, then as whoever it was before. */
    public static <T> T as(Visitor visitor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(visitor));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(Visitor visitor, Runnable work) {
        as(visitor, () -> {
            work.run();
            return true;
        });
    }

    /** Makes this thread {@code visitor}'s until the context is cleared. */
    public static void signIn(Visitor visitor) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(visitor));
        SecurityContextHolder.setContext(context);
    }

    private static Authentication authentication(Visitor visitor) {
        return visitor.isGuest()
                ? new AnonymousAuthenticationToken("guest", visitor, visitor.getAuthorities())
                : UsernamePasswordAuthenticationToken.authenticated(visitor, null, visitor.getAuthorities());
    }
}
