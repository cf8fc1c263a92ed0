package app.salient.account.school;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * What the server asks of the school's service; it calls nobody else. Each call holds a thread of ours, so none may last: by itself
 * Spring would wait half a minute for the one, and for ever for the other. Keys are fetched by its decoder, which waits half a second.
 */
final class SchoolCalls {
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final String SAID_AT = "/.well-known/openid-configuration";

    private final JdkClientHttpRequestFactory calls;

    SchoolCalls() {
        calls = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(LONGEST)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        calls.setReadTimeout(LONGEST);
    }

    /**
     * What the service says of itself, in the words of OpenID Connect Discovery.
     *
     * @throws RestClientException when it does not answer in time, or with something else
     */
    Map<String, Object> configuration(String issuer) {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        var said = RestClient.builder()
                .requestFactory(calls)
                .build()
                .get()
                .uri(URI.create(base + SAID_AT))
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        return said == null ? Map.of() : said;
    }

    /** Takes the token for the code that a browser has brought. */
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(calls)
                .configureMessageConverters(kinds -> kinds.disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }
}
