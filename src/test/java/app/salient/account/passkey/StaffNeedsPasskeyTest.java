package app.salient.account.passkey;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.own.Leaving;
import app.salient.account.own.OnlyALearner;
import app.salient.account.own.PasskeyOnly;
import app.salient.account.own.Passwords;
import app.salient.testing.Cast;
import app.salient.testing.Device;
import app.salient.testing.OnH2;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.TestPropertySource;

/** A server that asks a passkey of everybody who teaches or lets others in. */
@OnH2
@TestPropertySource(properties = "salient.staff-needs-passkey=true")
class StaffNeedsPasskeyTest {
    @Autowired
    OwnPasskeys passkeys;

    @Autowired
    PasskeyOnly only;

    @Autowired
    PasskeySignIn passkeySignIn;

    @Autowired
    AuthenticationProvider passwordSignIn;

    @Autowired
    RememberMeServices rememberMe;

    @Autowired
    Passwords passwords;

    @Autowired
    OnlyALearner learners;

    @Autowired
    Leaving leaving;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    private final Device laptop = new Device("http://localhost");
    private final MockHttpServletRequest request = new MockHttpServletRequest(); // to localhost, port 80
    private Visitor anna;

    @BeforeEach
    void anInstructor() {
        anna = cast.instructor("Anna");
        request.setRemoteAddr(UUID.randomUUID().toString());
    }

    @Test
    void makesThemLearnersUntilTheyHaveOne() {
        var byPassword = signIn(anna);
        assertThat(byPassword.role()).isEqualTo(Role.STUDENT);
        assertThat(byPassword.id()).isEqualTo(anna.id());
        assertThat(learners.is(byPassword)).isTrue();
        assertThat(as(byPassword, () -> only.standing())).isEqualTo(PasskeyOnly.Standing.DEMANDED);
        assertThat(as(byPassword, () -> passwords.signOutEverywhere()).role()).isEqualTo(Role.STUDENT);
    }

    @Test
    void letsThemInByItAndNoLongerByThePasswordAlone() {
        AddedPasskey.of(passkeys, signIn(anna), laptop, request);
        assertThatThrownBy(() -> signIn(anna)).isInstanceOf(InsufficientAuthenticationException.class);
        var asked = passkeySignIn.begin(request).orElseThrow();
        String used = laptop.use(asked.json());
        assertThat(as(
                        guest(),
                        () -> passkeySignIn.finish(asked.asked(), used, false, request, new MockHttpServletResponse())))
                .isEqualTo(PasskeySignIn.Outcome.SIGNED_IN);
        var signedIn = signedIn();
        assertThat(signedIn.role()).isEqualTo(Role.INSTRUCTOR);
        assertThat(learners.is(signedIn)).isFalse();
        assertThat(as(signedIn, () -> only.standing())).isEqualTo(PasskeyOnly.Standing.DEMANDED_AND_THERE);
        var last = as(signedIn, () -> passkeys.own()).getFirst().id();
        assertThat(as(signedIn, () -> passkeys.remove(last))).as("the last one").isFalse();
    }

    @Test
    void makesNoInstructorOfWhoeverCameInByThePasswordAlone() {
        var thief = signIn(anna);
        var goesOn = ((OwnPasskeys.Finished.KeptAndSignedOut) AddedPasskey.of(passkeys, signIn(anna), laptop, request))
                .visitor();
        assertThat(goesOn.role()).isEqualTo(Role.STUDENT);
        assertThat(goesOn.signIns()).as("the thief's session is over").isGreaterThan(thief.signIns());
        assertThat(as(goesOn, () -> only.standing())).isEqualTo(PasskeyOnly.Standing.DEMANDED_AND_MADE);
        assertThat(as(goesOn, () -> passwords.signOutEverywhere()).role()).isEqualTo(Role.STUDENT);
        var changed = as(goesOn, () -> passwords.change(Cast.PASSWORD, "a quiet lake in July"));
        assertThat(((Passwords.Outcome.Changed) changed).visitor().role()).isEqualTo(Role.STUDENT);
    }

    @Test
    void letsWhoeverCameInByOneAddAnotherAndGoOn() {
        AddedPasskey.of(passkeys, signIn(anna), laptop, request);
        var inside = new Visitor(anna.id(), Role.INSTRUCTOR, anna.name(), anna.signIns() + 1);
        assertThat(AddedPasskey.of(passkeys, inside, new Device("http://localhost"), request))
                .isEqualTo(new OwnPasskeys.Finished.Kept());
    }

    @Test
    void remembersNoBrowserThatThePasswordAloneHasSignedIn() {
        assertThat(remembered(signIn(anna)).getCookies()).isEmpty();
        assertThat(remembered(anna).getCookies()).as("who came in by more").hasSize(1);
        var before = new Visitor(anna.id(), anna.role(), anna.name(), anna.signIns() - 1);
        assertThat(remembered(before).getCookies())
                .as("whose sessions were ended meanwhile")
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from persistent_logins where username = ?")
                        .param(anna.getUsername())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private MockHttpServletResponse remembered(Visitor who) {
        var asking = new MockHttpServletRequest();
        asking.setParameter("remember-me", "on");
        var response = new MockHttpServletResponse();
        rememberMe.loginSuccess(
                asking, response, UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        return response;
    }

    @Test
    void doesNotLetThemEraseAnAccountThatOthersNeed() {
        var learner = signIn(anna);
        assertThat(leaving.isOpenTo(learner)).isFalse();
        assertThatThrownBy(() -> as(learner, () -> leaving.leave(Cast.PASSWORD)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void leavesStudentsAlone() {
        var oleh = cast.student("Oleh");
        assertThat(signIn(oleh)).isEqualTo(oleh);
        assertThat(learners.is(oleh)).isFalse();
        assertThat(as(oleh, () -> only.standing())).isEqualTo(PasskeyOnly.Standing.NO_PASSKEY);
        assertThat(leaving.isOpenTo(oleh)).isTrue();
    }

    private Visitor signIn(Visitor who) {
        var token = UsernamePasswordAuthenticationToken.unauthenticated(Cast.signInName(who), Cast.PASSWORD);
        return (Visitor) Objects.requireNonNull(
                Objects.requireNonNull(passwordSignIn.authenticate(token)).getPrincipal());
    }

    private Visitor signedIn() {
        var context = (SecurityContext)
                request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return (Visitor) Objects.requireNonNull(
                Objects.requireNonNull(context.getAuthentication()).getPrincipal());
    }
}
