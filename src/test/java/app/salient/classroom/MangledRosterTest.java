package app.salient.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.Mangler;
import app.salient.testing.Thorough;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists of students in no encoding, of no form, half sent: they are read or refused with a reason, and never fail. */
@Timeout(600)
class MangledRosterTest {
    private static final int TIMES = Thorough.times(3_000, 20_000);

    @Test
    void aListIsReadOrRefused() {
        var mangler = new Mangler(
                4,
                List.of(
                        "name,group\nZoë Ångström,red\nБогдан Їжак,blue\n",
                        "Class;Name\n9B;\"Ek, Bo\"\n9B;\"Bo \"\"the\"\" Ek\"\n",
                        "name\tgroup\nAnna\tone\n",
                        "Anna\nBo\n\nCaesar\n",
                        "name\n=cmd|' /C calc'!A0\n@SUM(1)\n"));
        for (int i = 0; i < TIMES; i++) {
            byte[] file = mangler.bytes();
            switch (RosterReader.read(file)) {
                case Roster.Lines(var lines) ->
                    assertThat(lines)
                            .hasSizeBetween(1, RosterReader.MOST_LINES)
                            .allSatisfy(line -> assertThat(line.name().length()).isLessThanOrEqualTo(RosterLine.SHOWN));
                case Roster.Unreadable(var fault, int line) -> {
                    assertThat(fault).isNotNull();
                    assertThat(line).isNotNegative();
                }
            }
        }
    }

    /** Whatever a name is, no spreadsheet takes a cell of the lists for a formula. */
    @Test
    void whatComesBackHoldsNoFormula() {
        var mangler = new Mangler(5, List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "Anna"));
        for (int i = 0; i < TIMES; i++) {
            String cell = Spreadsheet.harmless(mangler.text());
            assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
        }
    }
}
