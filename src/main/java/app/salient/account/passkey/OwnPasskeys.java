package app.salient.account.passkey;

import app.salient.account.CurrentVisitor;
import app.salient.account.People;
import app.salient.account.SiteAddress;
import app.salient.account.Visitor;
import app.salient.account.browser.RememberedBrowsers;
import app.salient.account.signin.OwnPassword;
import app.salient.storage.Committer;
import app.salient.storage.Outage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;

/** The visitor's own passkeys: what there is, one more, another name, one less. */
@Service
@PreAuthorize("hasAnyRole('STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class OwnPasskeys {
    public static final int LONGEST_NAME = Passkey.LONGEST_NAME;
    public static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(OwnPasskeys.class);
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};

    private final Passkeys passkeys;
    private final People people;
    private final PasskeyDemand demand;
    private final RememberedBrowsers browsers;
    private final OwnPassword own;
    private final PasskeyProof proof;
    private final SiteAddress address;
    private final Committer committer;
    private final CurrentVisitor current;
    private final Clock clock;

    OwnPasskeys(
            Passkeys passkeys,
            People people,
            PasskeyDemand demand,
            RememberedBrowsers browsers,
            OwnPassword own,
            PasskeyProof proof,
            SiteAddress address,
            Committer committer,
            CurrentVisitor current,
            Clock clock) {
        this.passkeys = passkeys;
        this.people = people;
        this.demand = demand;
        this.browsers = browsers;
        this.own = own;
        this.proof = proof;
        this.address = address;
        this.committer = committer;
        this.current = current;
        this.clock = clock;
    }

    /**
     * One of the visitor's.
     *
     * @param usedAt when it last signed them in
     */
    public record Listed(UUID id, String name, Instant madeAt, Optional<Instant> usedAt) {}

    /** What came of asking for one more. */
    public sealed interface Begun {
        /** @param options what the device is asked, as JSON; good for five minutes */
        record Asked(PasskeyAsked<PublicKeyCredentialCreationOptions> ceremony, String options) implements Begun {}

        record WrongPassword() implements Begun {}

        record WaitAMinute() implements Begun {}

        record TooMany() implements Begun {}

        /** Not under this address of the server. */
        record NotHere() implements Begun {}
    }

    /** What came of the device's answer. */
    public sealed interface Finished {
        record Kept() implements Finished {}

        /** @param visitor as whom this browser goes on; every other session is over */
        record KeptAndSignedOut(Visitor visitor) implements Finished {}

        /** It does not answer what was asked; nothing is kept. */
        record Refused() implements Finished {}
    }

    /** @return the first made first */
    public List<Listed> own() {
        return passkeys.findByPersonIdOrderByMadeAt(current.get().id()).stream()
                .map(passkey -> new Listed(
                        passkey.id(), passkey.name(), passkey.madeAt(), Optional.ofNullable(passkey.usedAt())))
                .toList();
    }

    /** Whether passkeys work where this request came to. */
    public boolean workAt(HttpServletRequest request) {
        return address.at(request).isPresent();
    }

    /** @param password the visitor's: an open page alone must not be enough to make oneself a way in for good */
    public Begun begin(String password, HttpServletRequest request) {
        var visitor = current.get();
        var site = address.at(request);
        if (site.isEmpty()) {
            return new Begun.NotHere();
        }
        switch (own.say(visitor, password)) {
            case WAIT_A_MINUTE -> {
                return new Begun.WaitAMinute();
            }
            case WRONG -> {
                return new Begun.WrongPassword();
            }
            case RIGHT -> {}
        }
        if (passkeys.countByPersonId(visitor.id()) >= MOST) {
            return new Begun.TooMany();
        }
        var me = UsernamePasswordAuthenticationToken.authenticated(visitor, null, visitor.getAuthorities());
        var options = proof.toMake(site.get())
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(me));
        return new Begun.Asked(
                new PasskeyAsked<>(site.get(), options, clock.instant()),
                proof.json().writeValueAsString(options));
    }

    /**
     * Keeps what the visitor's device has made.
     *
     * @param name what they call it; shortened if need be
     * @param made what the browser says of it, as JSON
     */
    public Finished finish(PasskeyAsked<PublicKeyCredentialCreationOptions> asked, String name, String made) {
        var visitor = current.get();
        if (!asked.use(clock.instant())
                || !asked.options().getUser().getId().equals(PasskeyOwners.handle(visitor.id()))) {
            return new Finished.Refused();
        }
        try {
            var credential = proof.json().readValue(made, MADE);
            proof.toMake(asked.site())
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            asked.options(), new RelyingPartyPublicKey(credential, plain(name))));
        } catch (RuntimeException e) { // what is no proof has many names, and comes from outside
            if (Outage.is(e)) {
                throw e;
            }
            LOG.warn("A passkey was refused: {}", e.getClass().getSimpleName());
            return new Finished.Refused();
        }
        return afterTheFirst(visitor);
    }

    /** Where a passkey is demanded, whoever came in by a password alone before there was one came as a learner, and is out now. */
    private Finished afterTheFirst(Visitor visitor) {
        return committer.commit(() -> {
            var person = people.findLockedById(visitor.id()).orElseThrow();
            if (!demand.isDemandedOf(person) || passkeys.countByPersonId(visitor.id()) != 1) {
                return new Finished.Kept();
            }
            browsers.removeUserTokens(visitor.getUsername());
            return new Finished.KeptAndSignedOut(demand.goingOn(visitor, people.save(person.signedOutEverywhere())));
        });
    }

    /** Somebody else's stays as it is. */
    public void rename(UUID id, String name) {
        var me = current.get().id();
        if (!name.isBlank()) {
            committer.commit(() -> passkeys.findByIdAndPersonId(id, me)
                    .ifPresent(passkey -> passkeys.save(passkey.named(plain(name)))));
        }
    }

    /**
     * It signs nobody in any more from then on. Somebody else's stays as it is.
     *
     * @return false, and it stays, when it is the last one and the password alone does not sign the visitor in
     */
    public boolean remove(UUID id) {
        var me = current.get().id();
        return committer.commit(() -> {
            var person = people.findLockedById(me).orElseThrow(); // not the last two at once
            if (demand.refusesPasswordAlone(person) && passkeys.countByPersonId(me) == 1) {
                return false;
            }
            passkeys.findByIdAndPersonId(id, me).ifPresent(passkeys::delete);
            return true;
        });
    }

    private static String plain(String name) {
        String one = name.strip().replaceAll("\\s+", " ");
        return one.codePointCount(0, one.length()) <= LONGEST_NAME
                ? one
                : one.substring(0, one.offsetByCodePoints(0, LONGEST_NAME));
    }
}
