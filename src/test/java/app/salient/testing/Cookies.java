package app.salient.testing;

import java.net.HttpCookie;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One person's cookies for one server. */
public final class Cookies {
    private final Map<String, String> byName = new LinkedHashMap<>();

    /** Keeps what an answer sets and drops what it takes back. */
    public void keep(HttpHeaders answer) {
        answer.allValues("Set-Cookie").stream()
                .flatMap(line -> HttpCookie.parse(line).stream())
                .forEach(this::keep);
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            byName.remove(cookie.getName());
        } else {
            byName.put(cookie.getName(), cookie.getValue());
        }
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public void set(String name, String value) {
        byName.put(name, value);
    }

    public void forget(String name) {
        byName.remove(name);
    }

    /** @return the value of the Cookie header; empty without cookies */
    public Optional<String> header() {
        return byName.isEmpty()
                ? Optional.empty()
                : Optional.of(byName.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }
}
