package app.salient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of requirements and faults leave nothing out, and name no test that is not there. */
class SecurityTableTest {
    private static final Path SECURITY = Path.of("docs/security.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests?|E2E|Contract))`");
    private static final Pattern ROW = Pattern.compile("\\| ([\\d., ]+) \\|.*");

    @Test
    void everyRequirementOfLevelsOneAndTwoHasItsPlace() {
        List<String> told = lines(SECURITY)
                .map(ROW::matcher)
                .filter(java.util.regex.Matcher::matches)
                .flatMap(row -> Arrays.stream(row.group(1).split(", ")))
                .toList();
        List<String> asked = lines(Path.of("src/test/resources/asvs-5.0.txt"))
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/security.md", "docs/faults.md"})
    void everyTestThatIsNamedIsThere(String page) throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        List<String> named = TEST.matcher(Files.readString(Path.of(page)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(tests).containsAll(named);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
