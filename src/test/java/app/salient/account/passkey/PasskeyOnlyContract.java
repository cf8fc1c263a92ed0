package app.salient.account.passkey;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.account.making.FirstSignIn;
import app.salient.account.making.HelpingIn;
import app.salient.account.own.PasskeyOnly;
import app.salient.account.own.Passwords;
import app.salient.testing.Cast;
import app.salient.testing.Device;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Somebody with a passkey decides that the password alone no longer signs them in. */
abstract class PasskeyOnlyContract {
    @Autowired
    PasskeyOnly only;

    @Autowired
    OwnPasskeys passkeys;

    @Autowired
    AuthenticationProvider passwordSignIn;

    @Autowired
    Passwords passwords;

    @Autowired
    HelpingIn helping;

    @Autowired
    FirstSignIn firstSignIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    private final MockHttpServletRequest request = new MockHttpServletRequest(); // to localhost, port 80
    private Visitor anna;

    @BeforeEach
    void annaHasOne() {
        anna = cast.instructor("Anna");
        AddedPasskey.of(passkeys, anna, new Device("http://localhost"), request);
    }

    @Test
    void isNothingToDecideWithoutOne() {
        var oleh = cast.student("Oleh");
        assertThat(as(oleh, () -> only.standing())).isEqualTo(PasskeyOnly.Standing.NO_PASSKEY);
        assertThat(as(oleh, () -> only.change(Cast.PASSWORD, true))).isEqualTo(new PasskeyOnly.Outcome.NoPasskey());
        assertThatCode(() -> signIn(oleh)).doesNotThrowAnyException();
    }

    @Test
    void lettingThePasswordDoAloneIsWhatHoldsAtFirst() {
        assertThat(as(anna, () -> only.standing())).isEqualTo(PasskeyOnly.Standing.PASSWORD_TOO);
        assertThatCode(() -> signIn(anna)).doesNotThrowAnyException();
    }

    @Test
    void tellsOnlyWhoeverKnowsThePasswordThatItIsNotEnough() {
        assertThat(as(anna, () -> only.change("not it at all", true)))
                .isEqualTo(new PasskeyOnly.Outcome.WrongPassword());
        change(true);
        assertThat(as(anna, () -> only.standing())).isEqualTo(PasskeyOnly.Standing.PASSKEY_ONLY);
        assertThatThrownBy(() -> signIn(anna)).isInstanceOf(InsufficientAuthenticationException.class);
        assertThatThrownBy(() -> passwordSignIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(Cast.signInName(anna), "not it at all")))
                .isInstanceOf(BadCredentialsException.class);
        change(false);
        assertThatCode(() -> signIn(anna)).doesNotThrowAnyException();
    }

    @Test
    void endsWhatAPasswordMayHaveBegun() {
        cast.commit(() -> jdbc.sql("""
                        insert into persistent_logins (username, series, token, last_used)
                        values (?, ?, 'token', current_timestamp)
                        """)
                .params(anna.getUsername(), UUID.randomUUID().toString())
                .update());
        assertThat(change(true).signIns()).isGreaterThan(anna.signIns());
        assertThat(jdbc.sql("select count(*) from persistent_logins where username = ?")
                        .param(anna.getUsername())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsTheLastPasskeyAlsoWhenTwoAreRemovedAtTheSameMoment() throws Exception {
        AddedPasskey.of(passkeys, anna, new Device("http://localhost"), request);
        change(true);
        List<Callable<Boolean>> both = as(anna, () -> passkeys.own()).stream()
                .<Callable<Boolean>>map(one -> () -> as(anna, () -> passkeys.remove(one.id())))
                .toList();
        try (var threads = Executors.newFixedThreadPool(2)) {
            int removed = 0;
            for (var done : threads.invokeAll(both)) {
                removed += done.get() ? 1 : 0;
            }
            assertThat(removed).isEqualTo(1);
        }
        assertThat(as(anna, () -> passkeys.own())).hasSize(1);
        change(false);
        var last = as(anna, () -> passkeys.own()).getFirst().id();
        assertThat(as(anna, () -> passkeys.remove(last))).isTrue();
    }

    @Test
    void endsWithANewSignInLinkForWhoeverLostTheDevice() {
        change(true);
        var given = (HelpingIn.Outcome.Given) as(cast.admin("Root"), () -> helping.newLink(Cast.signInName(anna)));
        String path = given.link().path();
        as(guest(), () -> firstSignIn.choose(path.substring(path.lastIndexOf('/') + 1), Cast.PASSWORD));
        assertThatCode(() -> signIn(anna)).doesNotThrowAnyException();
        assertThat(as(anna, () -> passkeys.own())).isEmpty();
        assertThat(as(anna, () -> only.standing())).isEqualTo(PasskeyOnly.Standing.NO_PASSKEY);
    }

    @Test
    void withdrawsALinkThatSomebodyHas() {
        as(cast.admin("Root"), () -> helping.newLink(Cast.signInName(anna)));
        assertThat(as(anna, () -> passwords.openLink())).isPresent();
        change(true);
        assertThat(as(anna, () -> passwords.openLink())).isEmpty();
    }

    private Visitor change(boolean wanted) {
        var outcome = as(anna, () -> only.change(Cast.PASSWORD, wanted));
        return ((PasskeyOnly.Outcome.Changed) outcome).visitor();
    }

    private void signIn(Visitor who) {
        passwordSignIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(Cast.signInName(who), Cast.PASSWORD));
    }
}
