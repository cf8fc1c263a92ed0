package app.salient.account.guest;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.PersonId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestTokenTest {
    @Test
    void givesTheSamePersonForTheSameCookie() {
        var token = GuestToken.fresh();
        assertThat(GuestToken.of(token.secret())).map(GuestToken::person).contains(token.person());
    }

    @Test
    void givesEveryoneAnIdentityOfTheirOwn() {
        Set<PersonId> people = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            people.add(GuestToken.fresh().person());
        }
        assertThat(people).hasSize(1000);
    }

    @Test
    void derivesAnIdThatTellsNothingOfTheSecret() {
        var token = new GuestToken("A".repeat(43));
        assertThat(token.person().value().version()).isEqualTo(8);
        assertThat(token.person().value().variant()).isEqualTo(2);
        assertThat(token.person().toString()).doesNotContain("AAAA");
    }

    @Test
    void doesNotPrintItsSecret() {
        var token = GuestToken.fresh();
        assertThat(token.toString()).doesNotContain(token.secret());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "../../etc/passwd",
                "<script>alert(1)</script>",
                "ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ"
            })
    void takesNoRubbishForACookie(String cookie) {
        assertThat(GuestToken.of(cookie)).isEmpty();
    }
}
