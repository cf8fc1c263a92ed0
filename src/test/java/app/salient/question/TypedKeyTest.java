package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Markdown;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedKeyTest {
    private static TypedKey key(boolean forgiving, Optional<Markdown> close) {
        return new TypedKey(
                List.of("Slovakia", "Slovak Republic"),
                forgiving,
                List.of(new TypedKey.Near(List.of("Slovenia"), new Markdown("Its neighbour but one."))),
                new TypedKey.Feedback(new Markdown("So it is."), new Markdown("Another."), close));
    }

    @ParameterizedTest
    @CsvSource({
        "slovakia, RIGHT",
        "the Slovak Republic, WRONG",
        "Slovakai, CLOSE",
        "Slowakia, CLOSE",
        "Slovac Republik, CLOSE",
        "Slovenia, NEAR",
        "SLOVENIA., NEAR",
        "Slovinia, WRONG",
        "Sloveakia, CLOSE",
        "Austria, WRONG"
    })
    void everyAnswerHasOneVerdict(String typed, TypedKey.Verdict verdict) {
        assertThat(key(false, Optional.empty()).judge(typed)).isEqualTo(verdict);
        assertThat(key(true, Optional.empty()).judge(typed)).isEqualTo(verdict);
    }

    @Test
    void aSlipEarnsOnlyWhereItIsForgiven() {
        assertThat(key(false, Optional.empty()).earns(TypedKey.Verdict.CLOSE)).isFalse();
        assertThat(key(true, Optional.empty()).earns(TypedKey.Verdict.CLOSE)).isTrue();
        assertThat(key(true, Optional.empty()).earns(TypedKey.Verdict.NEAR)).isFalse();
    }

    @Test
    void aSlipHasItsOwnFeedbackOrThatOfWhatItEarns() {
        Optional<Markdown> close = Optional.of(new Markdown("Look again."));
        assertThat(key(false, close).feedbackOn("Slowakia").text()).isEqualTo("Look again.");
        assertThat(key(true, close).feedbackOn("Slowakia").text()).isEqualTo("Look again.");
        assertThat(key(false, Optional.empty()).feedbackOn("Slowakia").text()).isEqualTo("Another.");
        assertThat(key(true, Optional.empty()).feedbackOn("Slowakia").text()).isEqualTo("So it is.");
        assertThat(key(true, close).feedbackOn("Slovenia").text()).isEqualTo("Its neighbour but one.");
    }
}
