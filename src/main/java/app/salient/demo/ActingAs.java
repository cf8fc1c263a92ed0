package app.salient.demo;

import app.salient.account.Visitor;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Runs a call as somebody, so that the services check the same rights as for a person in a browser. */
@Component
@Profile("demo")
class ActingAs {
    private final SecurityContextHolderStrategy security;

    ActingAs(SecurityContextHolderStrategy security) {
        this.security = security;
    }

    <T> T of(Visitor visitor, Supplier<T> call) {
        var context = security.createEmptyContext();
        context.setAuthentication(
                visitor.isGuest()
                        ? new AnonymousAuthenticationToken("guest", visitor, visitor.getAuthorities())
                        : UsernamePasswordAuthenticationToken.authenticated(visitor, null, visitor.getAuthorities()));
        security.setContext(context);
        try {
            return call.get();
        } finally {
            security.clearContext();
        }
    }
}
