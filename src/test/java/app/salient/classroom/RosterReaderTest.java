package app.salient.classroom;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterReaderTest {
    private static final String TWO = "Zoë Ångström\nБогдан Їжак\n";

    @Test
    void readsEveryEncodingThatSpreadsheetsWrite() {
        assertThat(names(TWO.getBytes(UTF_8))).containsExactly("Zoë Ångström", "Богдан Їжак");
        assertThat(names(("\uFEFF" + TWO).getBytes(UTF_8))).containsExactly("Zoë Ångström", "Богдан Їжак");
        assertThat(names(("\uFEFF" + TWO).getBytes(UTF_16LE))).containsExactly("Zoë Ångström", "Богдан Їжак");
        assertThat(names(("\uFEFF" + TWO).getBytes(UTF_16BE))).containsExactly("Zoë Ångström", "Богдан Їжак");
        assertThat(names("Zoë Ångström\nBo Ek".getBytes(UTF_16LE))).containsExactly("Zoë Ångström", "Bo Ek");
        assertThat(names("Zoë Ångström\r\nDvořák".replace("ř", "r").getBytes(Charset.forName("windows-1252"))))
                .containsExactly("Zoë Ångström", "Dvorák");
    }

    @Test
    void readsCommasSemicolonsTabsAndQuotes() {
        for (String separator : List.of(",", ";", "\t")) {
            assertThat(names(("Class" + separator + "Name\n9B" + separator + "\"Ek, Bo\"\n9B" + separator
                                    + "\"Bo \"\"the\"\" Ek\"\n")
                            .getBytes(UTF_8)))
                    .containsExactly("Ek, Bo", "Bo \"the\" Ek");
        }
    }

    @Test
    void numbersLinesAsTheFileDoesAndLeavesEmptyOnesOut() {
        var lines = (Roster.Lines) read("name\n\nAnn\n,,\nBo");
        assertThat(lines.lines()).extracting(RosterLine::number).containsExactly(3, 5);
    }

    @Test
    void saysWhatIsWrongWithTheWholeList() {
        assertThat(read("")).isEqualTo(new Roster.Unreadable(RosterFault.EMPTY, 0));
        assertThat(read("name\n\n")).isEqualTo(new Roster.Unreadable(RosterFault.EMPTY, 0));
        assertThat(read("first,last\nAnn,Ek")).isEqualTo(new Roster.Unreadable(RosterFault.NO_NAME_COLUMN, 1));
        assertThat(read("name\n" + ",".repeat(99_999)))
                .isEqualTo(new Roster.Unreadable(RosterFault.TOO_MANY_COLUMNS, 2));
        assertThat(read("name\nAnn\n\"Bo")).isEqualTo(new Roster.Unreadable(RosterFault.BROKEN_QUOTES, 3));
        assertThat(read("Ann\n".repeat(20_001))).isEqualTo(new Roster.Unreadable(RosterFault.TOO_MANY_LINES, 20_001));
        assertThat(RosterReader.read(new byte[5_000_001])).isEqualTo(new Roster.Unreadable(RosterFault.TOO_BIG, 0));
    }

    @Test
    void shortensWhatNoNameIsAsLongAs() {
        var line = ((Roster.Lines) read("x".repeat(100_000))).lines().getFirst();
        assertThat(line.name()).hasSize(RosterLine.SHOWN).endsWith("…");
    }

    private static Roster read(String text) {
        return RosterReader.read(text.getBytes(UTF_8));
    }

    private static List<String> names(byte[] file) {
        return ((Roster.Lines) RosterReader.read(file))
                .lines().stream().map(RosterLine::name).toList();
    }
}
