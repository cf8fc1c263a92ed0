package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.lesson.Seen;
import app.salient.lesson.Source;
import app.salient.lesson.SourceId;
import app.salient.lesson.Worded;
import java.util.Map;
import java.util.Optional;

/** Reads sources.yaml. */
final class SourcesReader {
    private static final Map<String, Seen> SEEN = Worded.byWord(Seen.class);

    private SourcesReader() {}

    static Entries<Source> read(CourseFolder folder, Problems problems) {
        return Entries.read(folder, CourseFolder.SOURCES, SourceId.SHAPE, SourcesReader::source, problems);
    }

    /** Values after {@code orElse} are never seen: an entry with an error is left out. */
    private static Source source(Fields fields) {
        return new Source(
                new SourceId(fields.text("id")),
                fields.text("by"),
                fields.text("title"),
                fields.text("date"),
                fields.text("kind"),
                address(fields),
                fields.choice("seen", SEEN).orElse(Seen.UNSEEN),
                fields.optionalText("note").filter(note -> !note.isBlank()));
    }

    private static Optional<String> address(Fields fields) {
        Optional<String> address = fields.optionalText("address").filter(a -> !a.isBlank());
        if (address.isPresent() && !address.get().matches("https?://[^/\\s\"'<>\\\\][^\\s\"'<>\\\\]*")) {
            fields.problems()
                    .error(
                            fields.at("address"),
                            "\"" + address.get() + "\" is not the address of a page.",
                            "Write an address that starts with https://, or leave it out.");
        }
        return address;
    }
}
