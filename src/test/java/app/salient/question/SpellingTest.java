package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "kursk, kursk, 0",
        "kurks, kursk, 1",
        "kusk, kursk, 1",
        "kurrsk, kursk, 1",
        "kirsk, kursk, 1",
        "kirks, kursk, 2",
        "a, bac, 2",
        "ca, abc, 2",
        "kur, kursk, 2",
        "ku, kursk, 3",
        "brest, kursk, 3",
        "🚀a, a🚀, 1"
    })
    void slipsAreCountedBothWaysUpToThree(String typed, String meant, int slips) {
        assertThat(Spelling.slips(typed, meant)).isEqualTo(slips);
        assertThat(Spelling.slips(meant, typed)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"don, 0", "oder, 1", "dnieper, 1", "danubius, 2", "a1b2c3, 0", "北京市区, 1"})
    void longerWordsForgiveMoreSlips(String form, int allowed) {
        assertThat(Spelling.allowed(form)).isEqualTo(allowed);
    }
}
