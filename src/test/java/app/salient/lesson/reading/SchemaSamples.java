package app.salient.lesson.reading;

import app.salient.formats.MarkdownHtml;
import app.salient.formats.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Texts of real courses with the schema that each is meant to keep to, read as an editor reads them.
 *
 * @param where file and line, for messages
 */
record SchemaSamples(String where, String schema, String yaml) {
    private static final List<String> LISTS =
            List.of("course", "claims", "sources", "glossary", "places", "changes", "landed", "wording");

    Object value() {
        return new Load(LoadSettings.builder().setLabel(where).build()).loadFromString(yaml);
    }

    static List<SchemaSamples> of(Path course) {
        List<SchemaSamples> samples = new ArrayList<>();
        LISTS.forEach(name -> add(samples, course.resolve(name + ".yaml"), name));
        for (Path folder : inside(course)) {
            if (folder.getFileName().toString().equals("maps")) {
                inside(folder).forEach(shape -> add(samples, shape, "shape"));
            }
            add(samples, folder.resolve("quiz.yaml"), "quiz");
            Path lesson = folder.resolve("lesson.md");
            if (Files.exists(lesson)) {
                samples.addAll(ofLesson(lesson));
            }
        }
        return samples;
    }

    private static void add(List<SchemaSamples> samples, Path file, String schema) {
        if (Files.exists(file)) {
            samples.add(new SchemaSamples(file.toString(), schema, text(file)));
        }
    }

    private static List<SchemaSamples> ofLesson(Path file) {
        List<SchemaSamples> samples = new ArrayList<>();
        String text = text(file);
        int end = text.indexOf("\n---\n", 3) + 1;
        samples.add(new SchemaSamples(file.toString(), "lesson", text.substring(4, end)));
        var front = FrontMatter.split(new SourceText(file.toString(), text), new Problems())
                .orElseThrow();
        Node node = MarkdownHtml.parse(front.body()).getFirstChild();
        for (; node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock fence) {
                int line = fence.getSourceSpans().getFirst().getLineIndex() + front.lineOffset() + 1;
                samples.add(new SchemaSamples(
                        file + ":" + line, "blocks/" + fence.getInfo().strip(), fence.getLiteral()));
            }
        }
        return samples;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
