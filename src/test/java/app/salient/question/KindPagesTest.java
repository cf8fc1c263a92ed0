package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.formats.Yaml;
import app.salient.formats.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind has a page for authors whose example the checker takes, or stands in the authoring guide itself. */
class KindPagesTest {
    private static final Set<String> IN_THE_GUIDE = Set.of("choice", "number", "order");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(- id: .*?)```", Pattern.DOTALL);

    static Stream<String> kinds() {
        return Kinds.BY_NAME.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isInTheTableOfTheGuide(String kind) throws IOException {
        assertThat(Files.readString(Path.of("docs/authoring.md"))).contains("| `" + kind + "` | ");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasAPageWithAnExampleWithoutAProblem(String kind) throws IOException {
        if (IN_THE_GUIDE.contains(kind)) {
            assertThat(Files.readString(Path.of("docs/authoring.md"))).contains("\n### " + kind + "\n");
            return;
        }
        var example = EXAMPLE.matcher(Files.readString(Path.of("docs/kinds/" + kind + ".md")));
        assertThat(example.find()).as("an example").isTrue();
        var problems = new Problems();
        var questions = YamlReader.read(kind + ".md", 1, example.group(1), problems).stream()
                .flatMap(tree -> ((Yaml.Sequence) tree).items().stream())
                .flatMap(item -> Fields.of(item, problems).stream())
                .flatMap(fields -> Questions.read(fields).stream())
                .toList();
        assertThat(problems.all()).isEmpty();
        assertThat(questions)
                .singleElement()
                .satisfies(question -> assertThat(Questions.kindOf(question)).isEqualTo(kind));
    }
}
