package app.salient.account.passkey;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.SiteAddress;
import app.salient.account.Visitor;
import app.salient.account.signin.SignInSession;
import app.salient.account.signin.SignInThrottle;
import app.salient.account.tries.Throttles;
import app.salient.account.tries.Tries;
import app.salient.storage.Outage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;

/** Signs in whoever's device proves that it has one of their passkeys. It ends in the same session as a password does. */
@Service
@PreAuthorize("permitAll")
public class PasskeySignIn {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeySignIn.class);
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> USED =
            new TypeReference<>() {};

    private final People people;
    private final PasskeyProof proof;
    private final SiteAddress address;
    private final SignInSession session;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;
    private final Tries tries;

    PasskeySignIn(
            People people,
            PasskeyProof proof,
            SiteAddress address,
            SignInSession session,
            ApplicationEventPublisher listeners,
            Throttles throttles,
            Clock clock) {
        this.people = people;
        this.proof = proof;
        this.address = address;
        this.session = session;
        this.listeners = listeners;
        this.clock = clock;
        this.tries = throttles.of("passkey from an address", SignInThrottle.TRIES_PER_ADDRESS);
    }

    /** @param json what the device is asked; names no key and no person */
    public record Begun(PasskeyAsked<PublicKeyCredentialRequestOptions> asked, String json) {}

    /** What came of an answer. */
    public enum Outcome {
        SIGNED_IN,
        REFUSED,
        /** The answer came when it was no longer waited for. */
        TOO_LATE,
        WAIT_A_MINUTE
    }

    /** Whether passkeys work where this request came to. */
    public boolean worksAt(HttpServletRequest request) {
        return address.at(request).isPresent();
    }

    /** @return empty where passkeys do not work */
    public Optional<Begun> begin(HttpServletRequest request) {
        return address.at(request).map(site -> {
            var options = proof.toUse(site)
                    .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
            return new Begun(
                    new PasskeyAsked<>(site, options, clock.instant()),
                    proof.json().writeValueAsString(options));
        });
    }

    /**
     * @param used what the browser says, as JSON
     * @param remembered whether this browser shall stay signed in
     */
    public Outcome finish(
            PasskeyAsked<PublicKeyCredentialRequestOptions> asked,
            String used,
            boolean remembered,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!tries.allow(request.getRemoteAddr())) {
            return Outcome.WAIT_A_MINUTE;
        }
        if (asked.isLate(clock.instant())) {
            return Outcome.TOO_LATE;
        }
        var visitor = asked.use(clock.instant()) ? owner(asked, used) : Optional.<Visitor>empty();
        if (visitor.isEmpty()) {
            var nobody = UsernamePasswordAuthenticationToken.unauthenticated("", "");
            var why = new BadCredentialsException("no passkey of anybody");
            listeners.publishEvent(new AuthenticationFailureBadCredentialsEvent(nobody, why));
            return Outcome.REFUSED;
        }
        session.signIn(visitor.get(), request, response, remembered);
        var who = UsernamePasswordAuthenticationToken.authenticated(
                visitor.get(), null, visitor.get().getAuthorities());
        listeners.publishEvent(new AuthenticationSuccessEvent(who));
        return Outcome.SIGNED_IN;
    }

    private Optional<Visitor> owner(PasskeyAsked<PublicKeyCredentialRequestOptions> asked, String used) {
        try {
            var credential = proof.json().readValue(used, USED);
            var entity = proof.toUse(asked.site())
                    .authenticate(new RelyingPartyAuthenticationRequest(asked.options(), credential));
            return people.findById(PasskeyOwners.person(entity.getId())).map(Person::visitor);
        } catch (RuntimeException e) { // what is no proof has many names, and comes from outside
            if (Outage.is(e)) {
                throw e;
            }
            LOG.warn("A passkey signed nobody in: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
