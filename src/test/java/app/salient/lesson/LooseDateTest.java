package app.salient.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as the ledger writes them. */
class LooseDateTest {
    @ParameterizedTest
    @CsvSource({
        "6 August 2024, 2024-08-06, 2024-08-06",
        "6 to 8 March 2025, 2025-03-06, 2025-03-08",
        "24 and 27 August 2024, 2024-08-24, 2024-08-27",
        "23 July and 6 August 2025, 2025-07-23, 2025-08-06",
        "October to November 2024, 2024-10-01, 2024-11-30",
        "early November 2024, 2024-11-01, 2024-11-10",
        "mid February 2025, 2025-02-11, 2025-02-20",
        "late February 2024, 2024-02-21, 2024-02-29",
        "early to mid March 2025, 2025-03-01, 2025-03-20",
        "late May and 30 August 2025, 2025-05-21, 2025-08-30",
        "February 2025, 2025-02-01, 2025-02-28",
        "2024, 2024-01-01, 2024-12-31",
        "2022 to 2025, 2022-01-01, 2025-12-31",
        "winter 1939-40, 1939-12-01, 1940-02-29",
        "winter 2024-25 and 13 March 2025, 2024-12-01, 2025-03-13",
        "summer 2025, 2025-06-01, 2025-08-31",
        "16 July 1990 to 23 December 2014, 1990-07-16, 2014-12-23",
        "1928 and 2020 to 2023, 1928-01-01, 2023-12-31",
        "29 January to 12 March 1940, 1940-01-29, 1940-03-12"
    })
    void knowsTheDaysTheyCanMean(String words, LocalDate first, LocalDate last) {
        assertThat(LooseDate.of(words)).contains(new LooseDate(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "this course",
                "debate to this day",
                "from October 2024",
                "1948 to today",
                "Winter War, counted later",
                "18 March 2025 and the weeks after",
                "31 February 2025",
                "0 March 2025",
                "99 March 2025",
                "6 August",
                "August",
                "August 6 2024",
                "to 2024",
                "summer 2024-25",
                "undated"
            })
    void comparesNothingItDoesNotUnderstand(String words) {
        assertThat(LooseDate.of(words)).isEmpty();
    }
}
