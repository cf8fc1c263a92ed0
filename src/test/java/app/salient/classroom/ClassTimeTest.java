package app.salient.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** In Finland in 2026 clocks go from 03:00 to 04:00 on 29 March, and from 04:00 back to 03:00 on 25 October. */
class ClassTimeTest {
    private final ClassTime helsinki = new ClassTime(ZoneId.of("Europe/Helsinki"));

    @Test
    void takesATimeThatDoesNotExistForward() {
        assertThat(moment("2026-03-29T03:30")).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(helsinki.onTheWall(moment("2026-03-29T03:30"))).isEqualTo("2026-03-29T04:30:00");
    }

    @Test
    void knowsWhatTheWallNeverShows() {
        assertThat(helsinki.exists(LocalDateTime.parse("2026-03-29T02:59"))).isTrue();
        assertThat(helsinki.exists(LocalDateTime.parse("2026-03-29T03:00"))).isFalse();
        assertThat(helsinki.exists(LocalDateTime.parse("2026-03-29T04:00"))).isTrue();
        assertThat(helsinki.exists(LocalDateTime.parse("2026-10-25T03:30"))).isTrue();
    }

    @Test
    void takesTheFirstOfTwoTimesThatLookAlike() {
        assertThat(moment("2026-10-25T03:30")).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(helsinki.onTheWall(moment("2026-10-25T03:30"))).isEqualTo("2026-10-25T03:30:00");
    }

    @Test
    void leavesTheHoursAroundBothChangesAsTheyAre() {
        assertThat(moment("2026-03-29T02:30")).isEqualTo("2026-03-29T00:30:00Z");
        assertThat(moment("2026-03-29T04:30")).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(moment("2026-10-25T02:30")).isEqualTo("2026-10-24T23:30:00Z");
        assertThat(moment("2026-10-25T04:30")).isEqualTo("2026-10-25T02:30:00Z");
    }

    @Test
    void meansTheClassesZoneAndNoOther() {
        assertThat(new ClassTime(ZoneId.of("America/New_York")).moment(LocalDateTime.parse("2026-03-29T03:30")))
                .isEqualTo("2026-03-29T07:30:00Z");
    }

    private Instant moment(String onTheWall) {
        return helsinki.moment(LocalDateTime.parse(onTheWall));
    }
}
