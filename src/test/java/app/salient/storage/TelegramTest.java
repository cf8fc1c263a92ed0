package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TelegramTest {
    @Test
    void readsWhatItWrites() {
        var telegram = Telegram.of("a1b2", "news", Set.of("anna")).getFirst();
        assertThat(Telegram.read(telegram.text())).contains(new Telegram("a1b2", "news", List.of("anna")));
    }

    @Test
    void isCutIntoPiecesThatPostgresTakes() {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < 1_000; i++) {
            words.add(UUID.randomUUID().toString());
        }
        var pieces = Telegram.of("a1b2", "learner-news", words);
        assertThat(pieces)
                .hasSizeBetween(5, 6)
                .allSatisfy(piece -> assertThat(piece.text()).hasSizeLessThan(8_000));
        assertThat(pieces.stream().flatMap(piece -> piece.words().stream())).containsExactlyElementsOf(words);
    }

    @Test
    void whatOthersWriteThereIsNotRead() {
        assertThat(Telegram.read("")).isEmpty();
        assertThat(Telegram.read("hello world")).isEmpty();
    }
}
