package app.salient.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {
    @Test
    void keepsTheNameAsWrittenButForOuterAndDoubleSpaces() {
        assertThat(SignInName.of("  Anna   Liisa ")).map(SignInName::shown).contains("Anna Liisa");
    }

    @ParameterizedTest
    @CsvSource({"Anna, ANNA", "Anna, Ａｎｎａ", "Jose\u0301, José", "Anna Liisa, anna  liisa", "Oleh 2, oleh ２", "ﬁnn, finn"
    })
    void takesLookAlikesForTheSameName(String one, String other) {
        assertThat(folded(one)).isEqualTo(folded(other));
    }

    @ParameterizedTest
    @CsvSource({"Anna, Anne", "Anna 1, Anna 2", "Åsa, Asa", "Олег, Oleg"})
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(folded(one)).isNotEqualTo(folded(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Олена",
                "François",
                "Nguyễn Văn",
                "عمر",
                "小明",
                "O'Brien",
                "O’Brien",
                "J.-P. Mäki_7",
                "Āiša",
                "प्रिया",
                "মিতা",
                "கீதா"
            })
    void takesNamesOfAnyScript(String name) {
        assertThat(SignInName.of(name)).map(SignInName::shown).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A",
                "<b>Anna</b>",
                "Anna\u200B",
                "\u202EannA",
                "Anna\u0000",
                "Anna@home",
                "Anna;",
                "🙂🙂",
                "An\u00ADna",
                "\uD800\uD800"
            })
    void refusesWhatIsTooShortInvisibleOrMarkup(String name) {
        assertThat(SignInName.of(name)).isEmpty();
    }

    @Test
    void takesFortyCharactersAndNotOneMore() {
        assertThat(SignInName.of("a".repeat(40))).isPresent();
        assertThat(SignInName.of("a".repeat(41))).isEmpty();
        assertThat(SignInName.of("a".repeat(1_000_000))).isEmpty();
    }

    @Test
    void refusesANameWhoseComparedFormWouldNotFitTheDatabase() {
        assertThat(SignInName.of("\uFDFA".repeat(20))).isEmpty(); // one character that folds into eighteen
    }

    private static String folded(String name) {
        return SignInName.of(name).orElseThrow().folded();
    }
}
