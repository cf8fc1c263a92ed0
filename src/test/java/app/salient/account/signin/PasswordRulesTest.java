package app.salient.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.SignInName;
import app.salient.account.signin.PasswordRules.Fault;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What NIST SP 800-63B-4 asks of passwords that people choose. */
class PasswordRulesTest {
    private static final Optional<SignInName> ANNA = SignInName.of("Anna Ek");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rye bread and butter",
                "\u043f\u0430\u0440\u043e\u043b\u044c \u0434\u043b\u044f \u043c\u0435\u043d\u044f",
                "\uD83D\uDC1F\uD83D\uDC1F\uD83D\uDC1F\uD83D\uDC1F\uD83D\uDC1F\uD83D\uDC1F\uD83D\uDC1F\uD83D\uDC1F",
                "        a        ",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "salient and a boat"
            })
    void takesWhateverSignsThereAre(String password) {
        assertThat(PasswordRules.faultOf(password, ANNA)).isEmpty();
    }

    @Test
    void countsSignsAndNotBytes() {
        assertThat(PasswordRules.faultOf("1234567", ANNA)).contains(Fault.TOO_SHORT);
        assertThat(PasswordRules.faultOf("\uD83D\uDC1F".repeat(7), ANNA)).contains(Fault.TOO_SHORT);
        assertThat(PasswordRules.faultOf("\uD83D\uDC1F".repeat(128), ANNA)).isEmpty();
        assertThat(PasswordRules.faultOf("q".repeat(129), ANNA)).contains(Fault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "PASSWORD",
                "1qaz2wsx",
                "administrator",
                "00000000",
                "bigdaddy",
                "carefree",
                "Salient1",
                "salient2026!",
                "12kursk34",
                "Anna Ek!",
                "anna-ek-99",
                "armed neutrality"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(PasswordRules.faultOf(password, ANNA)).contains(Fault.TOO_COMMON);
    }

    @Test
    void aNameWithoutLettersForbidsNothingElse() {
        assertThat(PasswordRules.faultOf("8372 9164 50", SignInName.of("1234"))).isEmpty();
    }
}
