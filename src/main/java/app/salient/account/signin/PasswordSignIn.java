package app.salient.account.signin;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.SignInName;
import app.salient.storage.Committer;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks name and password; takes as long for an unknown name as for a wrong password, and slows guessing down. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordSignIn.class);

    private final People people;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final StrongerSignIn stronger;
    private final Committer committer;
    private final String nobodysHash;

    PasswordSignIn(
            People people,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            StrongerSignIn stronger,
            Committer committer) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.stronger = stronger;
        this.committer = committer;
        this.nobodysHash = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = SignInName.of(asked.getName()).map(SignInName::folded).orElse("");
        String password = String.valueOf(asked.getCredentials());
        throttle.beforeTry(name, asked.getDetails());
        if (password.length() > 4 * PasswordRules.LONGEST) {
            throw new BadCredentialsException("too long");
        }
        var person = people.findByNameFolded(name).filter(Person::hasPassword);
        String hash = person.map(Person::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(password, hash) || person.isEmpty()) {
            throw new BadCredentialsException("name and password do not match");
        }
        throttle.succeeded(name);
        Person known = unchangedSince(person.get());
        if (stronger.refusesPasswordAlone(known)) { // told to nobody who does not know the password
            LOG.info("The password alone was not enough: {}", known.id());
            throw new InsufficientAuthenticationException("the password alone is not enough");
        }
        if (passwords.upgradeEncoding(hash)) {
            committer.commit(() -> people.save(known.withPasswordHash(passwords.encode(password))));
        }
        var visitor = stronger.visitor(known);
        return UsernamePasswordAuthenticationToken.authenticated(visitor, null, visitor.getAuthorities());
    }

    /** The slow hash takes its time, in which another password may have been chosen, or that a password is not enough. */
    private Person unchangedSince(Person before) {
        return people.findById(before.id())
                .filter(now -> Objects.equals(now.passwordHash(), before.passwordHash()))
                .orElseThrow(() -> new BadCredentialsException("the password has just been changed"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
