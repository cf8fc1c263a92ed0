package app.salient.account.school;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A service of the school by which people may sign in, by OpenID Connect. There is none unless somebody sets one up.
 *
 * @param issuer its address, as it gives it itself; null when there is none
 * @param clientId what it knows this server by
 * @param clientSecret what it and this server know; empty for a service that asks for none
 * @param name what people call it; it stands on the button
 * @param prompt what it shall ask of somebody who is signed in there already, in the words of OpenID Connect; empty for nothing
 */
@ConfigurationProperties("salient.oidc")
public record SchoolService(
        @Nullable URI issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("your school") String name,
        @DefaultValue("select_account") String prompt) {
    /** Where the button leads. */
    public static final String START = "/oauth2/authorization/school";

    public SchoolService {
        if (issuer != null && clientId.isBlank()) {
            throw new IllegalArgumentException(
                    "salient.oidc.client-id is missing: salient.oidc.issuer alone is not enough");
        }
        if (issuer != null && !isSafe(issuer)) {
            throw new IllegalArgumentException(
                    "salient.oidc.issuer must begin with https:// unless it is on localhost; it is " + issuer);
        }
    }

    private static boolean isSafe(URI issuer) {
        return "https".equals(issuer.getScheme()) || "localhost".equals(issuer.getHost());
    }

    /** @return the name for the button; empty when there is no such service */
    public Optional<String> offered() {
        return Optional.ofNullable(issuer).map(set -> name);
    }

    @Override
    public String toString() {
        return "SchoolService[" + issuer + "]"; // without the secret
    }
}
