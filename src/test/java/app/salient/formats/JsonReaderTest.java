package app.salient.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    private final Problems problems = new Problems();

    @Test
    void readsTheTreeAndWhereItsPartsStand() {
        var root = (Yaml.Mapping) JsonReader.read("a.json", "{\n  \"size\": [1.50, true, \"x\"]\n}\n", problems)
                .orElseThrow();
        var size = Objects.requireNonNull(root.entries().get("size"));
        assertThat(size.keyAt()).hasToString("a.json:2:3");
        assertThat(((Yaml.Sequence) size.value()).items())
                .containsExactly(
                        new Yaml.Text(new Position("a.json", 2, 12), "1.50"),
                        new Yaml.Text(new Position("a.json", 2, 18), "true"),
                        new Yaml.Text(new Position("a.json", 2, 24), "x"));
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"a": 1,}                | 1:9  | This is not valid JSON.
                    {"a": 1                  | 1:8  | This is not valid JSON.
                    {'a': 1}                 | 1:2  | This is not valid JSON.
                    {"a": 01}                | 1:8  | This is not valid JSON.
                    {"a": NaN}               | 1:10 | This is not valid JSON.
                    a: 1                     | 1:1  | This is not valid JSON.
                    {"a": 1} {"b": 2}        | 1:10 | This is not valid JSON: something follows its end.
                    {"a": 1, "a": 2}         | 1:10 | The field "a" stands here twice.
                    {"a": null}              | 1:7  | A value is null.
                    ` `                      | 1:1  | The file is empty.
                    """)
    void saysWhatIsWrongAndWhere(String json, String where, String what) {
        JsonReader.read("a.json", json, problems);
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(what);
            assertThat(problem.at().line() + ":" + problem.at().column()).isEqualTo(where);
        });
    }

    @Test
    void refusesDeepNesting() {
        assertThat(JsonReader.read("a.json", "[".repeat(100_000), problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::message).containsExactly("This is not valid JSON.");
    }
}
