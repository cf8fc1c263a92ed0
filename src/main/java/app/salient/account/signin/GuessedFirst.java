package app.salient.account.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The 5,000 most frequent passwords of eight characters or more in what has been stolen elsewhere, in small letters: the list of
 * zxcvbn 4.4.2 (MIT licence), without those that are too short anyway.
 */
final class GuessedFirst {
    private static final Set<String> ALL = read();

    private GuessedFirst() {}

    static boolean contain(String folded) {
        return ALL.contains(folded);
    }

    private static Set<String> read() {
        var file = Objects.requireNonNull(GuessedFirst.class.getResourceAsStream("/common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
