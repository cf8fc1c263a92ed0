package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.MarkdownHtml;
import app.salient.formats.Problems;
import app.salient.formats.Yaml;
import app.salient.lesson.Ledger;
import app.salient.question.Questions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a question and collects the links in its texts. */
final class QuestionReader {
    private static final Set<String> BEFORE = Set.of("prompt", "text");
    private static final Set<String> AFTER =
            Set.of("explanation", "feedback", "believed", "fails", "holds", "right", "wrong", "low", "high");

    private final SourceText source;
    private final String folder;
    private final Problems problems;

    QuestionReader(SourceText source, String folder, Problems problems) {
        this.source = source;
        this.folder = folder;
        this.problems = problems;
    }

    /** @param section slug of the section that the question ends; "" in a quiz */
    Optional<Asked> read(Fields fields, String section) {
        references(fields.yaml(), BEFORE); // only for what it reports, such as raw HTML
        List<Reference> after = references(fields.yaml(), AFTER);
        return Questions.read(fields).map(question -> new Asked(question, fields, folder, section, after));
    }

    private List<Reference> references(Yaml yaml, Set<String> names) {
        var texts = new CourseText(source, Ledger.EMPTY, problems);
        collect(yaml, "", names, texts);
        return texts.references();
    }

    private static void collect(Yaml yaml, String name, Set<String> names, CourseText texts) {
        switch (yaml) {
            case Yaml.Text text -> {
                if (names.contains(name)) {
                    texts.field(MarkdownHtml.parse(text.value()), text.at());
                }
            }
            case Yaml.Sequence list -> list.items().forEach(item -> collect(item, name, names, texts));
            case Yaml.Mapping fields -> {
                // Feedback may be given by the ids of choices, which are names of the author's own.
                boolean feedback = name.equals("feedback");
                fields.entries().forEach((key, entry) -> collect(entry.value(), feedback ? name : key, names, texts));
            }
        }
    }
}
