package app.salient.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final Problems problems = new Problems();

    private Optional<Yaml> read(String text) {
        return YamlReader.read("course.yaml", 1, text, problems);
    }

    private Yaml.Mapping mapping(String text) {
        return (Yaml.Mapping) read(text).orElseThrow();
    }

    private String text(String yaml, String field) {
        return ((Yaml.Text) entry(mapping(yaml), field).value()).value();
    }

    private static Yaml.Entry entry(Yaml.Mapping mapping, String field) {
        return Objects.requireNonNull(mapping.entries().get(field));
    }

    private List<String> reported() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "true",
                "null",
                "~",
                "1.10",
                "007",
                "0x1F",
                "1e3",
                ".nan",
                "2025-02-20",
                "12:30",
                "=",
                "<<"
            })
    void everyScalarStaysTheTextItIs(String value) {
        assertThat(text("field: " + value, "field")).isEqualTo(value);
        assertThat(reported()).isEmpty();
    }

    @Test
    void aFieldWithoutValueIsAnEmptyText() {
        assertThat(text("field:", "field")).isEmpty();
    }

    @Test
    void aKeyThatStandsTwiceIsReportedWhereItStandsAgain() {
        mapping("title: a\npromise: b\n\"title\": c\n");
        assertThat(reported())
                .singleElement()
                .asString()
                .contains("course.yaml:3:1")
                .contains("\"title\"");
    }

    @Test
    void aKeyThatStandsTwiceInNestedFieldsIsReported() {
        mapping("a:\n  - { x: 1, x: 2 }\n");
        assertThat(reported()).singleElement().asString().contains("course.yaml:2:13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x 1", "a: &x {b: 1}", "a: &x [1]", "&x a: 1", "a: &x 1\nb: *x", "a: &x {b: *x}"})
    void anchorsAndAliasesAreRefused(String yaml) {
        assertThat(read(yaml)).isEmpty();
        assertThat(reported()).isNotEmpty().allMatch(problem -> problem.contains("Anchors and aliases"));
    }

    @Test
    void anAliasBombIsRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 5_000; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }
        assertThat(read(bomb.toString())).isEmpty();
        assertThat(reported()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: !!str 5",
                "a: !!int 5",
                "a: !local 5",
                "a: !!binary aGk=",
                "a: ! 5",
                "a: !!set {b: c}",
                "a: !!javax.script.ScriptEngineManager [x]",
                "!!map {a: b}",
                "%TAG !e! tag:example.org,2000:\n---\na: !e!x 5"
            })
    void tagsAreRefused(String yaml) {
        assertThat(read(yaml)).isEmpty();
        assertThat(reported()).singleElement().asString().contains("Tags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void deepNestingIsRefusedWithoutHarm(String opening) {
        assertThat(read(opening.repeat(100_000))).isEmpty();
        assertThat(reported()).singleElement().asString().contains("nested too deeply");
    }

    @Test
    void twentyLevelsAreDeepEnough() {
        assertThat(read("[".repeat(20) + "x" + "]".repeat(20))).isPresent();
        assertThat(read("[".repeat(21) + "x" + "]".repeat(21))).isEmpty();
    }

    @Test
    void positionsInsideABlockAreThoseOfTheFile() {
        Yaml yaml = YamlReader.read("02/lesson.md", 41, "id: x\noptions:\n  - { id: ru }\n", problems)
                .orElseThrow();
        Yaml.Entry options = entry((Yaml.Mapping) yaml, "options");
        assertThat(yaml.at()).isEqualTo(new Position("02/lesson.md", 41, 1));
        assertThat(options.keyAt()).isEqualTo(new Position("02/lesson.md", 42, 1));
        Yaml option = ((Yaml.Sequence) options.value()).items().getFirst();
        assertThat(option.at()).isEqualTo(new Position("02/lesson.md", 43, 5));
    }

    @Test
    void aSyntaxErrorInsideABlockIsReportedOnTheLineOfTheFile() {
        assertThat(YamlReader.read("02/lesson.md", 41, "id: x\nprompt: one: two\n", problems))
                .isEmpty();
        assertThat(problems.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.at()).isEqualTo(new Position("02/lesson.md", 42, 12)));
    }

    @Test
    void aHugeScalarIsReadUpToTheLimit() {
        assertThat(text("a: " + "x".repeat(900_000), "a")).hasSize(900_000);
        assertThat(read("a: " + "x".repeat(1_000_000))).isEmpty();
        assertThat(reported()).singleElement().asString().contains("longer than");
    }

    @Test
    void aNulCharacterIsReportedWhereItStands() {
        assertThat(read("a: b\nc: \u0000d\n")).isEmpty();
        assertThat(reported())
                .singleElement()
                .asString()
                .contains("course.yaml:2:4")
                .contains("control character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"\\0\"", "a: \"\\ud800\"", "a: \"x\\udfffy\"", "a: \"\\e[2J\""})
    void escapesCannotSmuggleInWhatNoDatabaseStores(String yaml) {
        read(yaml);
        assertThat(reported()).singleElement().asString().contains("control character");
    }

    @Test
    void emojiAndAccentsPassUnchanged() {
        assertThat(text("a: \"Käkisalmi \\U0001F5FA 🗺\"", "a")).isEqualTo("Käkisalmi 🗺 🗺");
        assertThat(reported()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsSkippedAndMovesNoPosition() {
        Yaml.Mapping mapping = mapping("\uFEFFtitle: a\n");
        assertThat(entry(mapping, "title").value().at()).isEqualTo(new Position("course.yaml", 1, 8));
    }

    @Test
    void tabsAsIndentationAreReportedWhereTheyStand() {
        assertThat(read("a:\n\tb: c\n")).isEmpty();
        assertThat(reported()).singleElement().asString().startsWith("course.yaml:2:1: error: This is not valid YAML");
    }

    @Test
    void windowsLineEndsCountOnce() {
        Yaml.Mapping mapping = mapping("a: b\r\nc: d\r\n");
        assertThat(entry(mapping, "c").value()).isEqualTo(new Yaml.Text(new Position("course.yaml", 2, 4), "d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "# only a comment\n"})
    void anEmptyFileIsReported(String yaml) {
        assertThat(read(yaml)).isEmpty();
        assertThat(reported()).singleElement().asString().contains("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b\n---\nc: d\n", "a: [b", "a: 'b", "a: b: c", "- a\nb", "@a", "%YAML 9.9\n---\na: b"})
    void whatIsNotOneValidDocumentIsReportedAndNeverThrown(String yaml) {
        assertThat(read(yaml)).isEmpty();
        assertThat(reported()).isNotEmpty();
    }

    @Test
    void aKeyThatIsNoWordIsReported() {
        mapping("? [a, b]\n: c\nd: e\n");
        assertThat(reported()).singleElement().asString().contains("plain word");
    }
}
