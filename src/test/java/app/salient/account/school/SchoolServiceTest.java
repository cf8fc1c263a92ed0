package app.salient.account.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SchoolServiceTest {
    @Test
    void isOfferedWhenItIsSetUp() {
        assertThat(new SchoolService(null, "", "", "x", "").offered()).isEmpty();
        assertThat(service("https://id.harbour.example").offered()).contains("Harbour School");
    }

    @Test
    void saysWhatIsMissing() {
        var issuer = URI.create("https://id.harbour.example");
        assertThatThrownBy(() -> new SchoolService(issuer, " ", "s", "x", "")).hasMessageContaining("client-id");
        assertThatThrownBy(() -> service("http://id.harbour.example")).hasMessageContaining("https");
    }

    @Test
    void keepsItsSecretOutOfEveryLog() {
        assertThat(service("https://id.harbour.example")).asString().doesNotContain("known to two");
    }

    private static SchoolService service(String issuer) {
        return new SchoolService(URI.create(issuer), "salient", "known to two", "Harbour School", "select_account");
    }
}
