package app.salient.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each script in src/test/launcher is one test of ./salient; its name says what must hold. */
class LauncherTest {
    private static final Path SCRIPTS = Path.of("src/test/launcher");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TestFactory
    List<DynamicTest> launcher() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.filter(file -> !file.endsWith("begin.sh"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> runs(file)))
                    .toList();
        }
    }

    private static void runs(Path script) throws InterruptedException, IOException {
        Path said = Files.createTempFile("launcher", ".log");
        Process process = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(PATIENCE);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(ended)
                .as("ends within %s: %s", PATIENCE, Files.readString(said))
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        Files.delete(said);
    }
}
