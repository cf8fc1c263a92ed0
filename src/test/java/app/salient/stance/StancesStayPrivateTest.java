package app.salient.stance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No view, export, service or log can show where somebody stands: nothing outside this room can get at it. */
class StancesStayPrivateTest {
    private static final Pattern READS = Pattern.compile(
            "\\b(from|join|into|update|table)\\s+(stance|class_shift|counted_stance)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void nobodyImportsTheRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.salient.stance..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.salient.stance..")
                .check(new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                        .importPackages("app.salient"));
    }

    @Test
    void noOtherRoomReadsItsTables() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.startsWith("src/main/java/app/salient/stance"))
                            .filter(file -> READS.matcher(read(file)).find()))
                    .isEmpty();
            assertThat(READS.matcher(read(Path.of("src/main/java/app/salient/stance/PairsQuery.java")))
                            .find())
                    .isTrue();
        }
    }

    @Test
    void theRoomWritesNoLog() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/salient/stance"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .noneMatch(file -> read(file).contains("slf4j"));
        }
    }

    @Test
    void everyQuestionForRowsNamesTheirOwner() {
        assertThat(Arrays.stream(Stances.class.getDeclaredMethods())
                        .map(method -> method.getName())
                        .filter(name -> name.startsWith("find")))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("findByLearnerId"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
