package app.salient.question.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1376            | 1376
            1 376           | 1376
            1,376           | 1376
            1'376           | 1376
            1’376           | 1376
            1.376           | 1.376
            1.376,5         | 1376.5
            1,376.5         | 1376.5
            1 376,5         | 1376.5
            1 376.5         | 1376.5
            1'376.5         | 1376.5
            1 376,250       | 1376.250
            1,376,000       | 1376000
            1.376.000       | 1376000
            1 376 000       | 1376000
            1,376,000.25    | 1376000.25
            1.376.000,25    | 1376000.25
            12,5            | 12.5
            12,50           | 12.50
            12,3456         | 12.3456
            0,376           | 0.376
            0.376           | 0.376
            1376,500        | 1376.500
            12,345          | 12345
            123,456         | 123456
            1234,567        | 1234.567
            ,5              | 0.5
            .5              | 0.5
            5.              | 5
            -5              | -5
            − 5             | -5
            −5,5            | -5.5
            –5              | -5
            +5              | 5
            ~1300           | 1300
            ≈ 1,300         | 1300
            007             | 7
            1376 km²        | 1376
            1376km²         | 1376
            1 376 km2       | 1376
            1376 km^2       | 1376
            1,376 sq. km    | 1376
            1376 Square Kilometres | 1376
            1376 KM²        | 1376
            １３７６         | 1376
            ١٣٧٦            | 1376
            """)
    void numbersAreReadAsPeopleTypeThem(String typed, String number) {
        assertThat(TypedNumber.read(typed, "km²"))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xA0, 0x2009, 0x202F, 0x2007, 0x2002, 0x3000, '\t'})
    void everyKindOfSpacePartsThousands(int space) {
        String typed = "1" + Character.toString(space) + "376" + Character.toString(space) + "km²";
        assertThat(TypedNumber.read(typed, "km²")).contains(new BigDecimal("1376"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200B, 0x200E, 0x200F, 0x202A, 0x2060, 0xFEFF})
    void invisibleCharactersFromPastedTextAreIgnored(int invisible) {
        assertThat(TypedNumber.read(Character.toString(invisible) + "1376" + Character.toString(invisible), ""))
                .contains(new BigDecimal("1376"));
    }

    @ParameterizedTest
    @CsvSource({"64%, %", "64 %, %", "64 per cent, %", "64 percent, per cent", "64%, per cent", "64, %", "64%, ''"})
    void aPercentSignMayFollow(String typed, String unit) {
        assertThat(TypedNumber.read(typed, unit)).contains(new BigDecimal("64"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "many",
                "-",
                "+",
                ".",
                ",",
                "-.",
                "1,2,3",
                "1.2.3",
                "1,37,000",
                "1 37",
                "12 34",
                "1  ,5",
                "1376 000",
                "1,376,5",
                "1.376.5",
                "1,376 000",
                "1 376,000,000",
                "1'376 000",
                "1''376",
                "0,376,000",
                "5-",
                "--5",
                "+-5",
                "1/2",
                "½",
                "10²",
                "1e3",
                "1E3",
                "0x1F",
                "NaN",
                "Infinity",
                "1376 km",
                "1376 mi",
                "64%",
                "1250-1376",
                "1250 to 1376",
                "1250 – 1376",
                "1376 km² or so",
                "five",
                "1..5",
                "1,,5",
                "1.5,",
                "5,",
                "1 376 ,5",
                "1, 376",
                "#",
                "<b>1</b>"
            })
    void whatCouldMeanTwoThingsOrNoneIsNotRead(String typed) {
        assertThat(TypedNumber.read(typed, "km²")).isEmpty();
    }

    @Test
    void aCharacterThatNoKeyboardHasIsNoPartOfANumber() {
        assertThat(TypedNumber.read("13\u000076", "")).isEmpty();
    }

    @Test
    void numbersOfAbsurdLengthAreNotRead() {
        assertThat(TypedNumber.read("9".repeat(30), "")).isPresent();
        assertThat(TypedNumber.read("9".repeat(31), "")).isEmpty();
        assertThat(TypedNumber.read("0." + "9".repeat(31), "")).isEmpty();
        assertThat(TypedNumber.read("1" + ",000".repeat(49), "")).isEmpty();
    }

    @Test
    void everyWholeNumberIsReadInEveryGrouping() {
        Random random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            long number = random.nextLong(1, 1_000_000_000_000L) >>> random.nextInt(36);
            String grouped = String.format(java.util.Locale.ROOT, "%,d", number);
            for (String mark : new String[] {",", " ", "'", "\u00A0", ""}) {
                assertThat(TypedNumber.read(grouped.replace(",", mark), "")).contains(BigDecimal.valueOf(number));
            }
        }
    }

    @Test
    void randomTypingNeverFails() {
        Random random = new Random(8);
        String keys = "0123456789 ,.'-+%~km²e\u00A0−";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                typed.append(keys.charAt(random.nextInt(keys.length())));
            }
            TypedNumber.read(typed.toString(), "km²")
                    .ifPresent(number -> assertThat(typed.toString())
                            .containsAnyOf(
                                    number.unscaledValue().abs().toString().split("")));
        }
    }
}
