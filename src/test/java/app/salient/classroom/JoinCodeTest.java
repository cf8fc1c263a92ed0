package app.salient.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {
    private static final JoinCode CODE = new JoinCode("K7M4QPXA");

    @Test
    void isShownInTwoHalves() {
        assertThat(CODE.shown()).isEqualTo("K7M4-QPXA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7M4-QPXA", "k7m4qpxa", " k7 m4 – qp xa ", "K7M4\u2011QPXA", "K7M4\tQPXA"})
    void isReadHoweverPeopleTypeIt(String typed) {
        assertThat(JoinCode.of(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M4QPX", "K7M4QPXAA", "K7M4QPX0", "K7M4QPXO", "K7M4QPX1", "' or 1=1 --", "ΚΑΒΕΖΗΜΝ"})
    void isNotReadFromAnythingElse(String typed) {
        assertThat(JoinCode.of(typed)).isEmpty();
    }

    @Test
    void isNotReadFromHugeText() {
        assertThat(JoinCode.of(" ".repeat(1_000_000) + CODE.value())).isEmpty();
    }

    @Test
    void cannotBeMadeFromAnythingElse() {
        assertThatThrownBy(() -> new JoinCode("k7m4qpxa")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isDrawnFromAllCodesAlike() {
        var random = new Random(1939);
        Set<String> codes = new HashSet<>();
        Set<Integer> letters = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            var code = JoinCode.random(random);
            codes.add(code.value());
            code.value().chars().forEach(letters::add);
        }
        assertThat(codes).hasSize(2000);
        assertThat(letters).hasSize(30);
    }
}
