package app.salient.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A collection that the real Anki keeps: its core as AnkiDroid publishes it for tests, which the build lays into
 * {@code target/anki}. It is GPL, so it is a program of its own here, on no class path of ours and in nothing that is shipped.
 */
record AnkiCollection(Path folder) {
    private static final Path LIBRARY = Path.of("target/anki/librsdroid.so");

    /** @param steps as {@link AnkiProgram} takes them @return what Anki answers to each */
    List<String> does(String... steps) throws IOException, InterruptedException {
        assertThat(LIBRARY)
                .as("the build unpacks it: mvn generate-test-resources")
                .exists();
        Path answers = folder.resolve("answers");
        Files.deleteIfExists(answers);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Path.of("target/test-classes").toAbsolutePath().toString(),
                AnkiProgram.class.getName(),
                LIBRARY.toAbsolutePath().toString(),
                folder.toString(),
                answers.toString()));
        command.addAll(List.of(steps));
        Path said = folder.resolve("said");
        Process anki = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = anki.waitFor(1, TimeUnit.MINUTES);
        if (!ended) {
            anki.destroyForcibly();
        }
        assertThat(ended && anki.exitValue() == 0).as(Files.readString(said)).isTrue();
        return Files.readAllLines(answers);
    }

    /** Rows of the first answer to be asked for, each with its cells. */
    List<List<String>> rows(String sql) throws IOException, InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(does("sql=" + sql).getFirst())) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.asString()));
            rows.add(cells);
        }
        return rows;
    }
}
