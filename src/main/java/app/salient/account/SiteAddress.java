package app.salient.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Under which address people know this server. A request says only what somebody wants it to be, so whatever must not be led
 * astray by one asks here.
 *
 * @param address scheme, host and port alone, such as {@code https://salient.example.org}; null when nobody has said it
 */
@ConfigurationProperties("salient")
public record SiteAddress(@Nullable URI address) {
    private static final String HERE = "localhost";

    public SiteAddress {
        if (address != null && !isPlain(address)) {
            throw new IllegalArgumentException(
                    "salient.address must be like https://salient.example.org, with nothing after the host and https unless"
                            + " the host is localhost; it is " + address);
        }
    }

    private static boolean isPlain(URI address) {
        boolean safe = "https".equals(address.getScheme()) || "http".equals(address.getScheme()) && isHere(address);
        return safe && address.getHost() != null && address.getUserInfo() == null && isOnlyHost(address);
    }

    private static boolean isHere(URI address) {
        return HERE.equals(address.getHost());
    }

    private static boolean isOnlyHost(URI address) {
        return (address.getRawPath().isEmpty() || address.getRawPath().equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }

    /** As a browser calls it when it says from where something comes. */
    public Optional<String> origin() {
        return Optional.ofNullable(address).map(SiteAddress::originOf);
    }

    private static String originOf(URI address) {
        boolean usual =
                address.getPort() == -1 || address.getPort() == ("https".equals(address.getScheme()) ? 443 : 80);
        return address.getScheme() + "://" + address.getHost() + (usual ? "" : ":" + address.getPort());
    }

    /** Whether passkeys work elsewhere than on the machine itself: browsers bind them to a name, and not to a number. */
    public boolean canHavePasskeys() {
        return address != null && isName(address.getHost());
    }

    private static boolean isName(String host) {
        return !host.matches("[\\d.]+|\\[.*");
    }

    /**
     * For what browsers bind to a site: this one, if the request came to it. A server that was not told its address has one on the
     * machine it runs on.
     *
     * @return empty for a request to any other host name or port, or to a number
     */
    public Optional<Site> at(HttpServletRequest request) {
        if (address != null) {
            String host = address.getHost();
            return isName(host)
                            && host.equalsIgnoreCase(request.getServerName())
                            && isSamePort(address, request.getServerPort())
                    ? Optional.of(new Site(host, originOf(address)))
                    : Optional.empty();
        }
        return HERE.equals(request.getServerName())
                ? Optional.of(new Site(HERE, originOf(here(request))))
                : Optional.empty();
    }

    /** A port that nobody has to write may have got lost on the way: a proxy that ends TLS asks by http, and leaves it out. */
    private static boolean isSamePort(URI address, int asked) {
        return asked == 80 || asked == 443 || asked == address.getPort();
    }

    private static URI here(HttpServletRequest request) {
        return URI.create(request.getScheme() + "://" + HERE + ":" + request.getServerPort());
    }

    /**
     * @param host without a port: what a passkey is bound to
     * @param origin where a page must come from that uses one
     */
    public record Site(String host, String origin) {}
}
