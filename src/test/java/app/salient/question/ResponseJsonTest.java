package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseJsonTest {
    @Test
    void aResponseMayBeAsLongAsItMayBeAndNotOneCharacterLonger() {
        String longest = "{}" + " ".repeat(ResponseJson.LONGEST - 2);
        assertThat(ResponseJson.read(longest).isObject()).isTrue();
        assertThatThrownBy(() -> ResponseJson.read(longest + " "))
                .isInstanceOf(BadResponse.class)
                .hasMessageContaining("30000 characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0xD800, 0xDBFF, 0xDC00, 0xDFFF})
    void halvesOfCharactersAndNulAreNoText(int half) {
        var response = ResponseJson.start("short").put("typed", "a" + (char) half);
        assertThatThrownBy(() -> ResponseJson.text(response, "typed")).isInstanceOf(BadResponse.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 'a', 0xD7FF, 0xE000, 0x1F680})
    void everyWholeCharacterIsText(int whole) {
        String text = Character.toString(whole);
        var response = ResponseJson.start("short").put("typed", text);
        assertThat(ResponseJson.text(response, "typed")).isEqualTo(text);
    }
}
