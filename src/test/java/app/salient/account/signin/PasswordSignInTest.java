package app.salient.account.signin;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.People;
import app.salient.account.Visitor;
import app.salient.account.making.Accounts;
import app.salient.storage.Committer;
import app.salient.testing.OnH2;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

@OnH2
class PasswordSignInTest {
    private static final String PASSWORD = "a quiet harbour";

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    People people;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    SignInThrottle throttle;

    @Autowired
    StrongerSignIn stronger;

    @Autowired
    Committer committer;

    @Autowired
    Accounts accounts;

    @Autowired
    SteppingClock clock;

    private final String name = "Anna " + UUID.randomUUID().toString().substring(0, 8);
    private Visitor anna;

    @BeforeEach
    void annaHasAnAccount() {
        clock.forward(Duration.ofMinutes(2)); // the tests share one address and its tries
        anna = as(guest(), () -> (Accounts.Outcome.Made) accounts.keepProgress(name, PASSWORD))
                .visitor();
    }

    @Test
    void signsInByNameHoweverItIsWritten() {
        assertThat(tryWith("  " + name.toUpperCase(java.util.Locale.ROOT), PASSWORD)
                        .getPrincipal())
                .isEqualTo(anna);
    }

    @Test
    void refusesAPasswordThatIsReplacedWhileItIsChecked() {
        var slow = new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence raw) {
                return String.valueOf(passwords.encode(raw));
            }

            @Override
            public boolean matches(@Nullable CharSequence raw, @Nullable String hash) {
                boolean right = passwords.matches(raw, hash);
                var now = people.findById(anna.id()).orElseThrow();
                committer.commit(() -> people.save(now.withPasswordHash(encode("a loud railway"))));
                return right;
            }
        };
        var meanwhile = new PasswordSignIn(people, slow, throttle, stronger, committer);
        var token = UsernamePasswordAuthenticationToken.unauthenticated(name, PASSWORD);
        assertThatThrownBy(() -> meanwhile.authenticate(token)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void keepsNoPasswordInTheSession() {
        var signedIn = tryWith(name, PASSWORD);
        assertThat(signedIn.getCredentials()).isNull();
        assertThat(anna.getPassword()).isNull();
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownNameInTheSameWords() {
        assertThatThrownBy(() -> tryWith(name, "wrong password"))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("name and password do not match");
        assertThatThrownBy(() -> tryWith("Nobody " + name, PASSWORD))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("name and password do not match");
        assertThatThrownBy(() -> tryWith("<rubbish>", PASSWORD))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("name and password do not match");
    }

    @Test
    void refusesAHugePasswordWithoutHashingIt() {
        assertThatThrownBy(() -> tryWith(name, "x".repeat(1_000_000))).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void makesWhoGuessesWaitAndLetsThemTryAgainWithTime() {
        guessUntilLocked();
        assertThatThrownBy(() -> tryWith(name, PASSWORD)).isInstanceOf(LockedException.class);
        clock.forward(Duration.ofMinutes(1));
        assertThatCode(() -> tryWith(name, PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void slowsGuessingDownByNameAndNotByHowItIsWritten() {
        guessUntilLocked();
        assertThatThrownBy(() -> tryWith(name.toUpperCase(java.util.Locale.ROOT), PASSWORD))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void startsCountingAgainAfterSuccess() {
        for (int round = 0; round < 3; round++) {
            for (int wrong = 0; wrong < SignInThrottle.TRIES_PER_NAME - 1; wrong++) {
                assertThatThrownBy(() -> tryWith(name, "wrong password")).isInstanceOf(BadCredentialsException.class);
            }
            assertThat(tryWith(name, PASSWORD).isAuthenticated()).isTrue();
        }
    }

    private void guessUntilLocked() {
        for (int i = 0; i < SignInThrottle.TRIES_PER_NAME; i++) {
            assertThatThrownBy(() -> tryWith(name, "wrong password")).isInstanceOf(BadCredentialsException.class);
        }
    }

    private Authentication tryWith(String signInName, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(signInName, password));
    }
}
