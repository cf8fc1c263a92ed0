package app.salient.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files for spreadsheets: what a student calls themselves never runs on the instructor's machine. */
class FilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")"})
    void aTextThatLooksLikeAFormulaIsMadeHarmlessInCsv(String name) throws IOException {
        assertThat(CsvFile.harmless(name)).isEqualTo("'" + name);
        assertThat(csv(row(name, 1))).contains("'" + name.charAt(0));
    }

    @Test
    void numbersStayNumbersAndAlsoThoseBelowZero() throws IOException {
        assertThat(csv(row("Anna", -0.25))).isEqualTo("\uFEFFStudent,Points\r\nAnna,-0.25\r\n");
    }

    @Test
    void separatorsQuotesAndLineBreaksAreQuoted() throws IOException {
        assertThat(csv(row("O\"Brien, \"Pat\"\nJr", null)))
                .isEqualTo("\uFEFFStudent,Points\r\n\"O\"\"Brien, \"\"Pat\"\"\nJr\",\r\n");
    }

    @Test
    void lettersOfEveryKindSurvive() throws IOException {
        assertThat(csv(row("Zoë Łukasz Суджа", 2))).contains("Zoë Łukasz Суджа");
    }

    @Test
    void aWorkbookHoldsTextsAsTextsAndNoFormula() throws IOException {
        String sheet = entries(row("=HYPERLINK(\"http://x\")\u0001", 4.5));
        assertThat(sheet).doesNotContain("<f>").contains("<v>4.5</v>").contains("=HYPERLINK(");
    }

    @Test
    void aSheetHasANameThatExcelAllows() throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxFile.write(
                new FileTable("9B: a/b [c]? and much more than thirty-one letters", List.of("A"), List.of()), out);
        assertThat(unzipped(out)).contains("name=\"9B  a b  c   and much more than\"");
    }

    @Test
    void whatDoesNotFitOnASheetGoesOnToTheNext() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new XlsxFile("9B", List.of("Student"), out, 3)) {
            for (String name : List.of("Anna", "Bo", "Cem")) {
                file.row(List.of(name));
            }
        }
        assertThat(unzipped(out)).contains("name=\"9B\"", "name=\"9B 2\"", "Anna", "Cem", "r=\"A3\"");
    }

    @Test
    void aLongTableIsWholeAlthoughItIsNeverInMemory() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new XlsxFile("9B", List.of("Student", "Points"), out)) {
            for (int i = 1; i <= 2_500; i++) {
                file.row(List.of("Student " + i, i));
            }
        }
        assertThat(unzipped(out)).contains("Student 1<", "Student 2500<", "<v>2500</v>", "r=\"A2501\"");
    }

    @Test
    void refusesARowThatDoesNotFit() {
        assertThatThrownBy(() -> new FileTable("t", List.of("A"), List.of(List.of(1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FileTable row(@Nullable Object... cells) {
        return new FileTable("Class", List.of("Student", "Points"), List.of(Arrays.asList(cells)));
    }

    private static String csv(FileTable table) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvFile.write(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String entries(FileTable table) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxFile.write(table, out);
        return unzipped(out);
    }

    private static String unzipped(ByteArrayOutputStream book) throws IOException {
        Path file = Files.createTempFile("book", ".xlsx");
        Files.write(file, book.toByteArray());
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
