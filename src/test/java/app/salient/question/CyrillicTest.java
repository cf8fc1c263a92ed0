package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.question.Cyrillic.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyrillicTest {
    @ParameterizedTest
    @CsvSource({
        "згурський, zghurskyi",
        "гадяч, hadiach",
        "єнакієве, yenakiieve",
        "їжакевич, yizhakevych",
        "щорс, shchors",
        "юрій, yurii",
        "знам янка, znam yanka"
    })
    void ukrainianIsSpelledByTheNationalRomanisation(String word, String latin) {
        assertThat(Cyrillic.latin(word, Reading.UKRAINIAN)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "ельня, yelnya, elnya",
        "киев, kiyev, kiev",
        "съезд, syezd, sezd",
        "берег, bereg, bereg",
        "подъём, podyem, podem",
        "уезд, uyezd, uezd"
    })
    void russianHasYeAtTheStartAndAfterVowelsAndSigns(String word, String latin, String plain) {
        assertThat(Cyrillic.latin(word, Reading.RUSSIAN)).isEqualTo(latin);
        assertThat(Cyrillic.latin(word, Reading.PLAIN_RUSSIAN)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"київ, kyiv", "бельцы, beltsy", "суджа, sudzha"})
    void lettersOfOneLanguageDecideOverTheReadingThatIsPreferred(String word, String latin) {
        assertThat(Cyrillic.latin(word, Reading.UKRAINIAN)).isEqualTo(latin);
        assertThat(Cyrillic.latin(word, Reading.RUSSIAN)).isEqualTo(latin);
    }
}
