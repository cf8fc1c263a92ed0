package app.salient.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What ships is what was reviewed: the libraries in docs/dependencies.txt, in these versions. Whoever adds or changes one looks at
 * its licence, its upkeep and its known holes, and corrects the list.
 */
class DependenciesE2E {
    private static final Path APP = Path.of(System.getProperty("salient.app", ""));

    @Test
    void everyLibraryThatShipsHasBeenReviewed() throws IOException {
        List<String> reviewed = Files.readAllLines(Path.of("docs/dependencies.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(shipped()).containsExactlyElementsOf(reviewed);
    }

    @Test
    void nothingForDevelopersOrTestsShips() throws IOException {
        assertThat(shipped())
                .noneMatch(name -> name.matches(
                        ".*(devtools|vaadin-dev|vite|junit|jqwik|archunit|playwright|mockito|h2console|springdoc).*"));
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(APP.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .map(name -> name.substring(0, name.length() - ".jar".length()))
                    .sorted()
                    .toList();
        }
    }
}
