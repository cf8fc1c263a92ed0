package app.salient.lesson.reading;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Course;
import app.salient.lesson.Ledger;
import java.util.List;
import java.util.Map;

/**
 * One reading of the whole folder.
 *
 * @param catalogue what is shown: each file as it is now if it has no error, else as it last was without one
 * @param draft what the files say now
 * @param good what the next reading may fall back on
 */
public record Edition(Catalogue catalogue, Draft draft, LastGood good) {
    public static Edition read(CourseFolder folder, LastGood before, RuleBook rules) {
        return new EditionReader(folder, before, rules).read();
    }

    /** Before anything was read. */
    public static Edition empty() {
        var ledger = new LedgerDraft(
                Entries.none(CourseFolder.CLAIMS),
                Entries.none(CourseFolder.SOURCES),
                Entries.none(CourseFolder.GLOSSARY),
                Entries.none(CourseFolder.PLACES));
        var draft = Draft.of(ledger);
        var course = new Course("", "", List.of(), List.of(), List.of(), List.of());
        return new Edition(
                new Catalogue(course, List.of(), List.of(), Ledger.EMPTY, List.of(), List.of(), Map.of()),
                draft,
                LastGood.NOTHING);
    }
}
