package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.formats.YamlReader;
import java.util.Optional;

/**
 * The two parts of a lesson file.
 *
 * @param fields the YAML between the two {@code ---} lines
 * @param body the Markdown below
 * @param lineOffset lines of the file above the body
 */
public record FrontMatter(Fields fields, String body, int lineOffset) {
    private static final String FENCE = "---\n";
    private static final String HINT = "Start the file with a line ---, the fields, and a second line ---.";

    public static Optional<FrontMatter> split(SourceText source, Problems problems) {
        String text = source.text();
        if (text.isBlank()) {
            problems.error(Position.start(source.file()), "The file is empty.", HINT);
            return Optional.empty();
        }
        if (!text.startsWith(FENCE)) {
            problems.error(Position.start(source.file()), "The front matter is missing.", HINT);
            return Optional.empty();
        }
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (end < 0) {
            problems.error(Position.start(source.file()), "The front matter does not end.", HINT);
            return Optional.empty();
        }
        String yaml = text.substring(FENCE.length(), end + 1);
        int lines = 2 + (int) yaml.chars().filter(c -> c == '\n').count();
        String body = text.substring(end + 1 + FENCE.length());
        return YamlReader.read(source.file(), 2, yaml, problems)
                .flatMap(tree -> Fields.of(tree, problems))
                .map(fields -> new FrontMatter(fields, body, lines));
    }
}
