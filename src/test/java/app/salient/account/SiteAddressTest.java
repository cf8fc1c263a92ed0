package app.salient.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SiteAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://salient.example.org, https://salient.example.org",
        "https://salient.example.org/, https://salient.example.org",
        "https://salient.example.org:443, https://salient.example.org",
        "https://salient.example.org:8443, https://salient.example.org:8443",
        "http://localhost:8080, http://localhost:8080"
    })
    void isWrittenAsABrowserWritesIt(String address, String origin) {
        assertThat(new SiteAddress(URI.create(address)).origin()).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://salient.example.org",
                "salient.example.org",
                "https://salient.example.org/learn",
                "https://me@salient.example.org",
                "https://salient.example.org?a=b"
            })
    void isRefusedWhenPeopleCouldNotBeSafeThere(String address) {
        assertThatThrownBy(() -> new SiteAddress(URI.create(address))).hasMessageContaining("salient.address");
    }

    @Test
    void isWhereARequestCameToAndNowhereElse() {
        var address = new SiteAddress(URI.create("https://salient.example.org"));
        assertThat(address.at(to("Salient.Example.org", 443)))
                .contains(new SiteAddress.Site("salient.example.org", "https://salient.example.org"));
        assertThat(address.at(to("localhost", 8080))).isEmpty();
        assertThat(address.at(to("salient.example.com", 443))).isEmpty();
    }

    @Test
    void isTheMachineItselfWhenNobodyHasSaidIt() {
        var none = new SiteAddress(null);
        assertThat(none.at(to("localhost", 8080))).contains(new SiteAddress.Site("localhost", "http://localhost:8080"));
        assertThat(none.at(to("salient.example.org", 80))).isEmpty();
        assertThat(none.at(to("127.0.0.1", 8080))).isEmpty();
    }

    @Test
    void isNoPlaceForPasskeysWhenItIsANumber() {
        assertThat(new SiteAddress(URI.create("https://192.0.2.7")).at(to("192.0.2.7", 443)))
                .isEmpty();
    }

    @Test
    void isNotWhereAnotherServerOnTheSameHostIs() {
        var here = new SiteAddress(URI.create("http://localhost:8080"));
        assertThat(here.at(to("localhost", 8080))).isPresent();
        assertThat(here.at(to("localhost", 8081))).isEmpty();
        var site = new SiteAddress(URI.create("https://salient.example.org"));
        assertThat(site.at(to("salient.example.org", 80))).isPresent(); // as a proxy asks that ends TLS
        assertThat(site.at(to("salient.example.org", 8443))).isEmpty();
    }

    private static MockHttpServletRequest to(String host, int port) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        request.setServerPort(port);
        return request;
    }
}
