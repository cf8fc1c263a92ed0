package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.lesson.Term;

/** Reads glossary.yaml. */
final class GlossaryReader {
    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private GlossaryReader() {}

    static Entries<Term> read(CourseFolder folder, Problems problems) {
        return Entries.read(folder, CourseFolder.GLOSSARY, ID, GlossaryReader::term, problems);
    }

    private static Term term(Fields fields) {
        return new Term(fields.text("id"), fields.text("term"), fields.text("definition"), fields.texts("aliases"));
    }
}
