package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
    private static boolean same(String a, String b) {
        boolean same = TypedText.of(a).matches(TypedText.of(b));
        assertThat(TypedText.of(b).matches(TypedText.of(a))).isEqualTo(same);
        return same;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kyiv           | KYIV
            Kyiv           | Kýiv
            Kyiv           | Київ
            Kyiv           | КИЇВ
            Kyiv           | Ки́їв
            Kiev           | Киев
            Sudzha         | Суджа
            Mannerheim     | mannerheim.
            Åland          | Aland
            Åland          | Ａｌａｎｄ
            Hyvinkää       | hyvinkaa
            Brest-Litovsk  | brest litovsk
            Brest-Litovsk  | Brest – Litovsk
            Brest-Litovsk  | Brestlitovsk
            Brest-Litovsk  | 'Brest_Litovsk!'
            e-mail         | email
            e-mail         | e mail
            U.S.A.         | usa
            St. Petersburg | st petersburg
            O'Neill        | O’Neill
            O'Neill        | oneill
            O´Neill        | oneill
            Straße         | STRASSE
            Straße         | strasse
            Tromsø         | Tromso
            Łódź           | lodz
            Ærø            | Aero
            Þingvellir     | thingvellir
            Đorđe          | dorde
            İstanbul       | istanbul
            Iğdır          | igdir
            ﬁnland         | Finland
            ΟΔΟΣ           | οδός
            H₂O            | h2o
            km²            | KM2
            ١٩٣٩           | 1939
            1939–40        | 1939-40
            1939/40        | 1939 40
            −5             | -5
            3,5            | 3.5
            10²            | 10^2
            Знам'янка      | Znamianka
            Знам’янка      | Znamianka
            Згурський      | Zghurskyi
            Єнакієве       | Yenakiieve
            Їжакевич       | Yizhakevych
            Щербухи        | Shcherbukhy
            Івано-Франківськ | ivano frankivsk
            Юрьев          | Yuryev
            Достоевский    | Dostoyevskiy
            Достоевский    | Dostoevskiy
            Киев           | Kiyev
            Горбачёв       | Gorbachev
            Подъездной     | Podyezdnoy
            Рудской        | Rudskoy
            Київ и Москва  | Kyiv i Moskva
            New  York      | new york
            👍🏽             | 👍
            「東京」       | 東京
            שָׁלוֹם         | שלום
            """)
    void theseAreTheSameWords(String a, String b) {
        assertThat(same(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kyiv     | Kiev
            Київ     | Киев
            The Hague | Hague
            a moon   | moon
            new york | newyork
            C        | C#
            C        | C++
            5        | 5%
            3.5      | 35
            1,000    | 1000
            10²      | 102
            -5       | 5
            -5       | (5
            -5       | .5
            1939     | 1940
            か       | が
            कि       | कु
            moon     | moon 🌙
            """)
    void theseAreNot(String a, String b) {
        assertThat(same(a, b)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xAD, 7})
    void invisibleCharactersFromPastedTextAreIgnored(int invisible) {
        String mark = Character.toString(invisible);
        assertThat(same(mark + "Ky" + mark + "iv" + mark, "Kyiv")).isTrue();
        assertThat(TypedText.of(mark).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', '\t', '\n', 0xA0, 0x2009, 0x202F, 0x3000})
    void everyKindOfSpaceIsASpace(int space) {
        String mark = Character.toString(space);
        assertThat(same(mark + "New" + mark + mark + "York" + mark, "New York")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "?!", "-", "– —", "'", "\"\"", "()", "_", "´", "\u0301", "„“"})
    void punctuationAloneIsNothing(String text) {
        assertThat(TypedText.of(text).isEmpty()).isTrue();
        assertThat(same(text, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "+", "%", "🙂", "ь", "東", "ا"})
    void aSingleSignOrLetterIsSomething(String text) {
        assertThat(TypedText.of(text).isEmpty()).isEqualTo(text.equals("ь"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "щ", "-", "'", "🙂", "\uFDFA", "e\u0301", "\u0301", " ", "1,", "а-"})
    void tenThousandCharactersAreReadAtOnce(String part) {
        long start = System.nanoTime();
        TypedText text = TypedText.of(part.repeat(10_000 / part.length()));
        assertThat(text.forms()).hasSizeLessThanOrEqualTo(6);
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void aFormIsItsOwnForm() {
        Random random = new Random(4);
        String letters = "aZ äØßŁ-'.1٣·щЇґ’\u200F\u0301#+🙂ｱİ";
        int[] points = letters.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                typed.appendCodePoint(points[random.nextInt(points.length)]);
            }
            for (String form : TypedText.of(typed.toString()).forms()) {
                assertThat(TypedText.of(form).forms()).as("%s", typed).containsExactly(form);
            }
        }
    }

    @Test
    void anIdHoldsTheWordsItNames() {
        assertThat(TypedText.of("the-moon-2").holds(TypedText.of("Moon"))).isTrue();
        assertThat(TypedText.of("moonlight").holds(TypedText.of("moon"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "a, '', 1",
        "moon, moon, 0",
        "mon, moon, 1",
        "mooon, moon, 1",
        "moan, moon, 1",
        "omon, moon, 1",
        "noom, moon, 2",
        "ca, abc, 2",
        "mooncake, moon, 3",
        "'', abcdefgh, 3",
        "kitten, sitting, 3",
        "🙂b, b🙂, 1"
    })
    void slipsAreCounted(String typed, String meant, int slips) {
        assertThat(Spelling.slips(typed, meant)).isEqualTo(slips);
        assertThat(Spelling.slips(meant, typed)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"Oslo, 1", "Ob, 0", "Rio, 0", "Vilnius, 1", "Helsinki, 2", "Ust-Ilim, 1", "1939, 0"})
    void longerWordsForgiveMoreSlips(String word, int slips) {
        assertThat(Spelling.allowed(word)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "Helsingki, Helsinki, 1", "Helsigki, Helsinki, 1", "Hlsinky, Helsinki, 2", "Oslu, Oslo, 1", "Osolo, Oslo, 1",
        "Oulu, Oslo, 3", "Rip, Rio, 3", "Судже, Sudzha, 1", "Apollo 12, Apollo 11, 3", "Appollo 11, Apollo 11, 1"
    })
    void slipsOfSpellingAreToldFromOtherWords(String typed, String meant, int slips) {
        assertThat(TypedText.of(typed).slipsFrom(TypedText.of(meant))).isEqualTo(slips);
    }
}
