package app.salient.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text on a screen has words, and no words lie about unused. */
class TextKeysTest {
    /** {@code text("key"} and {@code getTranslation("key"}; a key that goes on after its literal ends with a dot. */
    private static final Pattern ASKED =
            Pattern.compile("(?<![.\\w])(?:text|getTranslation)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    /** Any literal that looks like a key: keys are also handed around before they are looked up. */
    private static final Pattern LITERAL = Pattern.compile("\"(\\.?[a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*\\.?)\"");

    private final ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n.translations");

    @Test
    void everyTextThatIsAskedForExists() {
        Set<String> missing = new TreeSet<>();
        sources()
                .forEach(source -> ASKED.matcher(source).results().forEach(asked -> {
                    String key = asked.group(1);
                    boolean goesOn = asked.group(2) != null;
                    boolean known =
                            goesOn ? texts.keySet().stream().anyMatch(k -> k.startsWith(key)) : texts.containsKey(key);
                    if (!known) {
                        missing.add(key);
                    }
                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsAskedForSomewhere() {
        Set<String> literals = sources()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(literal -> literal.group(1))
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(texts.keySet());
        unused.removeIf(key -> literals.contains(key) || isMadeUp(key, literals));
        assertThat(unused).isEmpty();
    }

    @Test
    void aClassThatAllowsOneTryIsNotToldOfTimes() {
        String words = texts.getString("quiz.refused.attempts");
        assertThat(MessageFormat.format(words, 1)).startsWith("You have taken it once, which");
        assertThat(MessageFormat.format(words, 3)).startsWith("You have taken it 3 times, which");
    }

    @Test
    void everyTextIsAPatternThatCanBeFilled() {
        assertThat(texts.keySet()).allSatisfy(key -> {
            String text = texts.getString(key);
            assertThat(text).isNotBlank();
            if (text.contains("{")) {
                assertThat(MessageFormat.format(text, 1, 1, 1, 1)).doesNotContain("{");
            }
        });
    }

    /** {@code "class.level." + level}, or a beginning handed around to which a screen adds {@code ".title"}. */
    private static boolean isMadeUp(String key, Set<String> literals) {
        int lastDot = key.lastIndexOf('.');
        return lastDot > 0
                && (literals.contains(key.substring(0, lastDot + 1))
                        || (literals.contains(key.substring(0, lastDot)) && literals.contains(key.substring(lastDot))));
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TextKeysTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
