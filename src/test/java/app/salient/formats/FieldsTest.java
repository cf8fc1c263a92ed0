package app.salient.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    private final Problems problems = new Problems();

    private Fields fields(String yaml) {
        return Fields.of(YamlReader.read("f.yaml", 1, yaml, problems).orElseThrow(), problems)
                .orElseThrow();
    }

    private List<String> reported() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void aListIsNoBlockOfFields() {
        assertThat(Fields.of(YamlReader.read("f.yaml", 1, "- a", problems).orElseThrow(), problems))
                .isEmpty();
        assertThat(reported()).singleElement().asString().contains("found a list");
    }

    @Test
    void textsAreTrimmed() {
        assertThat(fields("title: '  Over the border '").text("title")).isEqualTo("Over the border");
    }

    @Test
    void aMissingTextIsReportedOnceAndReadAsEmpty() {
        assertThat(fields("a: b").text("title")).isEmpty();
        assertThat(reported()).singleElement().asString().contains("\"title\" is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:", "title: ''", "title: '  '"})
    void aBlankTextIsReportedAsEmpty(String yaml) {
        assertThat(fields(yaml).text("title")).isEmpty();
        assertThat(reported()).singleElement().asString().contains("\"title\" is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: [a]", "title: {a: b}"})
    void aTextOfTheWrongShapeIsReported(String yaml) {
        assertThat(fields(yaml).optionalText("title")).isEmpty();
        assertThat(reported()).singleElement().asString().contains("f.yaml:1:8").contains("should be a text");
    }

    @ParameterizedTest
    @CsvSource({
        "1376, 1376",
        "1376.0, 1376",
        "1.10, 1.1",
        "-5, -5",
        "+5, 5",
        ".5, 0.5",
        "1000000, 1000000",
        "0.000, 0",
        "123456789012345, 123456789012345",
        "0.000000000001, 0.000000000001"
    })
    void decimalsAreReadExactlyAndWithoutTrailingZeros(String written, String read) {
        assertThat(fields("n: " + written).optionalDecimal("n"))
                .contains(new BigDecimal(read))
                .map(BigDecimal::toPlainString)
                .contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "1e5",
                "0x1F",
                "1d",
                "1,376",
                "1 376",
                "five",
                "--5",
                "5.",
                "1.2.3",
                "١٢",
                "1234567890123456",
                "1000000000000000",
                "0.0000000000001"
            })
    void whatIsNoPlainNumberIsReported(String written) {
        assertThat(fields("n: " + written).optionalDecimal("n")).isEmpty();
        assertThat(reported()).singleElement().asString().contains("should be a number");
    }

    @Test
    void numbersAreTheDoublesOfTheirDecimals() {
        assertThat(fields("n: 0.1").optionalNumber("n")).contains(0.1);
        assertThat(fields("m: 0.1").optionalNumber("n")).isEmpty();
        assertThat(reported()).isEmpty();
    }

    @Test
    void aWordThatIsNoneOfTheChoicesIsReportedWithAllOfThemInOneOrder() {
        assertThat(fields("kind: poll").optionalChoice("kind", Map.of("order", 1, "choice", 2, "number", 3)))
                .isEmpty();
        assertThat(reported()).singleElement().asString().contains("Use one of: choice, number, order.");
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "true, true", "no, false", "false, false"})
    void flagsAreYesAndNo(String written, boolean read) {
        assertThat(fields("pin: " + written).flag("pin", !read)).isEqualTo(read);
    }

    @Test
    void anAbsentFlagIsWhatTheReaderSays() {
        assertThat(fields("a: b").flag("pin", true)).isTrue();
        assertThat(fields("a: b").flag("pin", false)).isFalse();
    }

    @Test
    void aListOfTextsReportsWhatIsNone() {
        assertThat(fields("about: [C07, {a: b}, ' C08 ']").texts("about")).containsExactly("C07", "C08");
        assertThat(reported())
                .singleElement()
                .asString()
                .contains("f.yaml:1:14")
                .contains("a block of fields");
    }

    @Test
    void aTextInPlaceOfAListIsReported() {
        assertThat(fields("about: C07").texts("about")).isEmpty();
        assertThat(reported()).singleElement().asString().contains("should be a list");
    }

    @Test
    void blocksAreReadOneByOne() {
        var blocks = fields("options:\n  - id: a\n  - wrong\n  - id: b\n").blocks("options");
        assertThat(blocks).extracting(block -> block.text("id")).containsExactly("a", "b");
        assertThat(reported()).singleElement().asString().contains("f.yaml:3:5");
    }

    @Test
    void anOptionalBlockMayBeAbsentButNotOfAnotherShape() {
        assertThat(fields("a: b").optionalBlock("range")).isEmpty();
        assertThat(reported()).isEmpty();
        assertThat(fields("range: b").optionalBlock("range")).isEmpty();
        assertThat(reported()).hasSize(1);
    }

    @Test
    void fieldsNobodyAskedForAreReportedAtTheirKeys() {
        Fields fields = fields("title: a\n promis: b\n".replace("\n p", "\np"));
        fields.text("title");
        fields.optionalText("promise");
        fields.finish();
        assertThat(reported())
                .singleElement()
                .asString()
                .contains("f.yaml:2:1")
                .contains("\"promis\"")
                .contains("Known fields: title, promise.");
    }

    @Test
    void everyFieldKnowsWhereItStands() {
        Fields fields = fields("a: b\ntitle: c\n");
        assertThat(fields.at("title")).isEqualTo(new Position("f.yaml", 2, 8));
        assertThat(fields.at("absent")).isEqualTo(fields.at());
    }
}
