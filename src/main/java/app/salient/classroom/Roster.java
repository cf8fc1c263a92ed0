package app.salient.classroom;

import java.util.List;

/** A list of students as an instructor gave it. */
public sealed interface Roster {
    /** @param lines in the order of the file, without empty ones */
    record Lines(List<RosterLine> lines) implements Roster {
        public Lines {
            lines = List.copyOf(lines);
        }

        public long count(RosterLine.Verdict verdict) {
            return lines.stream().filter(line -> line.verdict() == verdict).count();
        }
    }

    /** @param line where reading ended, from 1; 0 when it is about the whole */
    record Unreadable(RosterFault why, int line) implements Roster {}
}
