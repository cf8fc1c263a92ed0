package app.salient.question.essay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class WordCountTest {
    /** The same table tests the browser's count. */
    static Stream<Arguments> table() throws IOException {
        String json = Files.readString(Path.of("frontend/test/kinds/essay-words.json"));
        return JsonMapper.builder()
                .build()
                .readTree(json)
                .valueStream()
                .map(line -> Arguments.of(line.get(0).asString(), line.get(1).asInt()));
    }

    @ParameterizedTest
    @MethodSource("table")
    void wordsAreCountedAsInTheBrowser(String text, int count) {
        assertThat(WordCount.of(text)).isEqualTo(count);
    }

    @Test
    void aChainOfTheLongestTextIsOneWord() {
        assertThat(WordCount.of("a-".repeat(EssayResponse.LONGEST / 2))).isEqualTo(1);
        assertThat(WordCount.of("1,".repeat(EssayResponse.LONGEST / 2))).isEqualTo(1);
        assertThat(WordCount.of("a ".repeat(EssayResponse.LONGEST / 2))).isEqualTo(EssayResponse.LONGEST / 2);
    }
}
