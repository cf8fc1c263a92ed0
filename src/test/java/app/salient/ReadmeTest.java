package app.salient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What README.md says must stay true: whoever moves a file or a command learns here what else to change. */
class ReadmeTest {
    private static final Pattern STEP = Pattern.compile("(?m)^[0-9]+\\. `([^`]+)` - \\S.*$");
    private static final Pattern COMMAND = Pattern.compile("\\./salient ([a-z]+)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]+]\\(([^)#]+)\\)");

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    static List<String> journeys() throws IOException {
        String section =
                readme().replaceAll("(?s).*\\n## Five journeys[^\\n]*\\n", "").replaceAll("(?s)\\n## .*", "");
        return Stream.of(section.split("(?m)^### ", -1)).skip(1).toList();
    }

    static List<String> links() throws IOException {
        return found(LINK, readme());
    }

    static List<String> commands() throws IOException {
        return found(COMMAND, readme());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .distinct()
                .toList();
    }

    @Test
    void tellsFiveJourneys() throws IOException {
        assertThat(journeys()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void everyJourneyHasAtMostSevenStepsAndEachFileExists(String journey) {
        List<String> files = found(STEP, journey);
        long steps = journey.lines().filter(line -> line.matches("[0-9]+\\..*")).count();
        assertThat(files).hasSizeBetween(1, 7).hasSize((int) steps);
        assertThat(files).allSatisfy(file -> assertThat(Path.of(file)).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsOneOfTheLauncher(String command) throws IOException {
        assertThat(launcherCommands()).contains(command);
    }

    @Test
    void everyCommandOfTheLauncherIsNamed() throws IOException {
        assertThat(commands()).containsAll(launcherCommands());
    }

    /** The words of the launcher's own list: {@code run | demo | ... ) "salient_$command"}. */
    private static List<String> launcherCommands() throws IOException {
        String line = Files.readString(Path.of("salient"))
                .lines()
                .filter(l -> l.contains("\"salient_$command\""))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(line.substring(0, line.indexOf(')')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/images/home.png", "docs/images/question.png"})
    void thePicturesExist(String picture) throws IOException {
        assertThat(readme()).contains("](" + picture + ")");
        assertThat(Path.of(picture)).as("taken by the end-to-end tests").isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("links")
    void everyLinkLeadsToAFile(String link) {
        assertThat(Path.of(link)).exists();
    }
}
