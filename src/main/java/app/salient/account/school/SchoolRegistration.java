package app.salient.account.school;

import app.salient.account.SiteAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * Asks the school's service for its addresses when somebody first wants to sign in by it: a start must not wait for it. One person at a
 * time waits for its answer, however many press the button, and after a failure nobody does for a while: a service that hangs must
 * not take the server with it.
 */
final class SchoolRegistration implements ClientRegistrationRepository {
    static final String ID = "school";
    static final Duration LEFT_ALONE = Duration.ofSeconds(5);
    private static final String BACK = "/login/oauth2/code/{registrationId}";

    private final SchoolService school;
    private final SiteAddress here;
    private final SchoolCalls calls;
    private final Clock clock;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile @Nullable ClientRegistration found;
    private volatile Instant askedAgain = Instant.MIN;

    SchoolRegistration(SchoolService school, SiteAddress here, SchoolCalls calls, Clock clock) {
        this.school = school;
        this.here = here;
        this.calls = calls;
        this.clock = clock;
    }

    /** @throws OAuth2AuthenticationException when the service cannot be reached, is being asked just now, or says that it is another */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        var known = found;
        return known == null ? askAlone() : known;
    }

    private ClientRegistration askAlone() {
        if (clock.instant().isBefore(askedAgain)) {
            throw refusal("did not answer a moment ago", null);
        }
        if (!asking.compareAndSet(false, true)) {
            throw refusal("is being asked just now", null);
        }
        try {
            var answer = ask();
            found = answer;
            return answer;
        } catch (RuntimeException e) { // no answer, no JSON, not what is asked for: all come from outside
            askedAgain = clock.instant().plus(LEFT_ALONE);
            throw refusal(e.getClass().getSimpleName() + ": " + e.getMessage(), e);
        } finally {
            asking.set(false);
        }
    }

    private static OAuth2AuthenticationException refusal(String why, @Nullable Throwable cause) {
        String words = "the school's service " + why;
        return new OAuth2AuthenticationException(new OAuth2Error("unreachable"), words, cause);
    }

    private ClientRegistration ask() {
        String issuer = String.valueOf(school.issuer());
        var said = calls.configuration(issuer);
        if (!issuer.equals(said.get("issuer"))) {
            throw new IllegalStateException("it says that it is " + said.get("issuer") + ", not " + issuer);
        }
        var told = ClientRegistrations.fromOidcConfiguration(said);
        if (school.clientSecret().isEmpty()) {
            told.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        }
        return told.registrationId(ID)
                .clientId(school.clientId())
                .clientSecret(school.clientSecret())
                .clientName(school.name())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .redirectUri(here.origin().orElse("{baseUrl}") + BACK)
                .build();
    }
}
