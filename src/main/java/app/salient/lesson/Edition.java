package app.salient.lesson;

import java.util.List;

/**
 * One reading of the whole folder.
 *
 * @param catalogue what is shown: each file as it is now if it has no error, else as it last was without one
 * @param draft what the files say now
 * @param good what the next reading may fall back on
 */
record Edition(Catalogue catalogue, Draft draft, LastGood good) {
    static Edition read(CourseFolder folder, LastGood before) {
        return new EditionReader(folder, before).read();
    }

    /** Before anything was read. */
    static Edition empty() {
        var ledger = new LedgerDraft(
                Entries.none(CourseFolder.CLAIMS),
                Entries.none(CourseFolder.SOURCES),
                Entries.none(CourseFolder.GLOSSARY),
                Entries.none(CourseFolder.PLACES));
        var draft = Draft.of(ledger);
        var course = new Course("", "", List.of(), List.of(), List.of(), List.of());
        return new Edition(
                new Catalogue(course, List.of(), List.of(), Ledger.EMPTY, List.of(), List.of()),
                draft,
                LastGood.NOTHING);
    }
}
