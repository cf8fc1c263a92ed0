package app.salient.lesson.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Certainty;
import app.salient.lesson.ChangeKind;
import app.salient.lesson.ClaimKind;
import app.salient.lesson.Precision;
import app.salient.lesson.Scoring;
import app.salient.lesson.Seen;
import app.salient.lesson.Verdict;
import app.salient.lesson.Worded;
import app.salient.lesson.check.AuthoringGuideTest;
import app.salient.question.KindNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** An editor that completes and checks by the schemas says what the checker says. */
class SchemasTest {
    @TempDir
    Path folder;

    @Test
    void everyBlockHasASchemaAndEverySchemaABlock() {
        assertThat(SchemaFiles.namesIn("blocks"))
                .as("one lessons/schema/blocks/<kind>.schema.json for each kind in BlockReader.KINDS")
                .isEqualTo(new TreeSet<>(BlockReader.KINDS));
    }

    @Test
    void everyKindOfQuestionHasASchemaAndEverySchemaAKind() {
        assertThat(SchemaFiles.namesIn("questions")).isEqualTo(new TreeSet<>(KindNames.ALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lessons", "src/test/resources/course", "src/test/resources/kinds-course"})
    void everyFileOfTheCoursesKeepsToItsSchema(String course) {
        assertThat(problems(SchemaSamples.of(Path.of(course)))).isEmpty();
    }

    @Test
    void everyExampleOfTheGuideKeepsToItsSchema() throws IOException {
        AuthoringGuideTest.writeFiles(folder);
        var samples = SchemaSamples.of(folder);
        assertThat(samples).hasSizeGreaterThan(15);
        assertThat(problems(samples)).isEmpty();
    }

    @Test
    void everyExampleOnThePagesOfKindsKeepsToItsSchema() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("docs/kinds"))) {
            for (Path page : pages.toList()) {
                String text = Files.readString(page);
                int at = text.indexOf("```yaml\n");
                String yaml = text.substring(at + 8, text.indexOf("\n```", at)) + "\n";
                Object list = new SchemaSamples(page.toString(), "question", yaml).value();
                ((List<?>) list)
                        .forEach(question -> assertThat(SchemaFiles.problems("question", question))
                                .as(page.toString())
                                .isEmpty());
            }
        }
    }

    @Test
    void whatIsWrongIsWrongForTheSchemaToo() {
        assertThat(SchemaFiles.problems("course", Map.of("title", "T", "promise", "P")))
                .hasSizeGreaterThan(1);
        assertThat(SchemaFiles.problems("questions/number", Map.of("kind", "number", "answer", "many")))
                .anySatisfy(problem -> assertThat(problem).contains("answer"));
        assertThat(SchemaFiles.problems("blocks/callout", Map.of("text", "Hello", "titel", "Hello")))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("titel"));
    }

    @Test
    void theWordsToChooseFromAreTheSame() {
        assertThat(words("claims", "/items/properties/kind"))
                .isEqualTo(Worded.byWord(ClaimKind.class).keySet());
        assertThat(words("claims", "/items/properties/verdict"))
                .isEqualTo(Worded.byWord(Verdict.class).keySet());
        assertThat(words("claims", "/items/properties/certainty"))
                .isEqualTo(Worded.byWord(Certainty.class).keySet());
        assertThat(words("claims", "/items/properties/scoring"))
                .isEqualTo(Worded.byWord(Scoring.class).keySet());
        assertThat(words("sources", "/items/properties/seen"))
                .isEqualTo(Worded.byWord(Seen.class).keySet());
        assertThat(words("places", "/items/properties/precision"))
                .isEqualTo(Worded.byWord(Precision.class).keySet());
        assertThat(words("changes", "/items/properties/kind"))
                .isEqualTo(Worded.byWord(ChangeKind.class).keySet());
        assertThat(words("course", "/properties/tests/items")).isEqualTo(Set.copyOf(CourseTestsReader.KNOWN));
        assertThat(words("question", "/properties/kind")).isEqualTo(KindNames.ALL);
    }

    private static Set<String> words(String schema, String pointer) {
        return new SchemaFiles.Place(SchemaFiles.file(schema), pointer)
                .node()
                .get("enum")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private static List<String> problems(List<SchemaSamples> samples) {
        return samples.stream()
                .flatMap(sample -> SchemaFiles.problems(sample.schema(), sample.value()).stream()
                        .map(problem -> sample.where() + " " + problem))
                .toList();
    }
}
