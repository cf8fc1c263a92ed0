package app.salient.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list of students: CSV with commas, semicolons or tabs, or one name a line. Judges nothing but its form. */
final class RosterReader {
    static final int MOST_BYTES = 5_000_000;
    static final int MOST_LINES = 20_000;
    static final int MOST_COLUMNS = 50;

    private static final List<String> NAME =
            List.of("name", "student", "student name", "full name", "username", "user name");
    private static final List<String> GROUP = List.of("group", "group name", "section", "team");

    private RosterReader() {}

    static Roster read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Roster.Unreadable(RosterFault.TOO_BIG, 0);
        }
        String text = RosterText.of(file);
        int line = 0;
        try (var records = CSVParser.parse(text, format(text))) {
            List<RosterLine> lines = new ArrayList<>();
            int name = -1;
            int group = -1;
            for (CSVRecord cells : records) {
                line = (int) records.getCurrentLineNumber();
                if (cells.size() > MOST_COLUMNS) {
                    return new Roster.Unreadable(RosterFault.TOO_MANY_COLUMNS, line);
                }
                if (cells.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (name < 0) {
                    name = column(cells, NAME);
                    group = column(cells, GROUP);
                    if (name >= 0) {
                        continue;
                    }
                    if (cells.size() > 1) {
                        return new Roster.Unreadable(RosterFault.NO_NAME_COLUMN, line);
                    }
                    name = 0;
                }
                if (lines.size() == MOST_LINES) {
                    return new Roster.Unreadable(RosterFault.TOO_MANY_LINES, line);
                }
                lines.add(RosterLine.fresh(line, cell(cells, name), cell(cells, group)));
            }
            return lines.isEmpty() ? new Roster.Unreadable(RosterFault.EMPTY, 0) : new Roster.Lines(lines);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return new Roster.Unreadable(RosterFault.BROKEN_QUOTES, line + 1);
        }
    }

    private static CSVFormat format(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        each -> first.chars().filter(c -> c == each).count()))
                .orElse(',');
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    private static int column(CSVRecord heads, List<String> names) {
        for (int i = 0; i < heads.size(); i++) {
            if (names.contains(heads.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(CSVRecord cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
}
