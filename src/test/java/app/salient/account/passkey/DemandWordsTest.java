package app.salient.account.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.SiteAddress;
import app.salient.testing.OnH2;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A server that asks for passkeys must be one where they can be had. */
@OnH2
class DemandWordsTest {
    @Autowired
    Passkeys passkeys;

    @Test
    void saysSoWhereNobodyCouldAddOne() {
        assertThat(line(true, null)).contains("set SALIENT_ADDRESS");
        assertThat(line(true, "https://192.0.2.7")).contains("set SALIENT_ADDRESS");
        assertThat(line(true, "https://salient.example.org")).isEmpty();
        assertThat(line(false, null)).isEmpty();
    }

    private String line(boolean demanded, @Nullable String address) {
        var site = new SiteAddress(address == null ? null : URI.create(address));
        return new DemandWords(new PasskeyDemand(passkeys, demanded), site)
                .lineAtStart("http://localhost:8080")
                .orElse("");
    }
}
