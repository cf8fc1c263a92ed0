package app.salient.account.signin;

import app.salient.account.tries.Throttles;
import app.salient.account.tries.Tries;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Limits tries to sign in: a few a minute per name, more per address so that a classroom behind one address can sign in
 * together.
 */
@Component
public class SignInThrottle {
    static final int TRIES_PER_NAME = 8;
    public static final int TRIES_PER_ADDRESS = 120;

    private final Tries names;
    private final Tries addresses;

    SignInThrottle(Throttles throttles) {
        this.names = throttles.of("sign-in of a name", TRIES_PER_NAME);
        this.addresses = throttles.of("sign-in from an address", TRIES_PER_ADDRESS);
    }

    /** @throws LockedException when this name or address has to wait */
    void beforeTry(String foldedName, @Nullable Object details) {
        String address = details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "local";
        if (!names.allow(foldedName) || !addresses.allow(address)) {
            throw new LockedException("too many tries");
        }
    }

    void succeeded(String foldedName) {
        names.forget(foldedName);
    }
}
