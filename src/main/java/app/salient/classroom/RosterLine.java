package app.salient.classroom;

import java.util.Optional;

/**
 * One line of a list of students, and what is to become of it.
 *
 * @param number of the line in the file, from 1
 * @param name as it stands there, at most {@value #SHOWN} characters of it
 * @param group empty for none
 */
public record RosterLine(int number, String name, String group, Verdict verdict, Optional<RosterFault> fault) {
    static final int SHOWN = 80;

    public enum Verdict {
        NEW,
        ALREADY_IN,
        CONFLICT,
        BAD
    }

    static RosterLine fresh(int number, String name, String group) {
        return new RosterLine(number, cut(name), cut(group), Verdict.NEW, Optional.empty());
    }

    RosterLine alreadyIn() {
        return new RosterLine(number, name, group, Verdict.ALREADY_IN, Optional.empty());
    }

    RosterLine conflict(RosterFault why) {
        return new RosterLine(number, name, group, Verdict.CONFLICT, Optional.of(why));
    }

    RosterLine bad(RosterFault why) {
        return new RosterLine(number, name, group, Verdict.BAD, Optional.of(why));
    }

    public boolean isNew() {
        return verdict == Verdict.NEW;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
