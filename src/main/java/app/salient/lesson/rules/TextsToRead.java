package app.salient.lesson.rules;

import app.salient.formats.MarkdownHtml;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.formats.Yaml;
import app.salient.formats.YamlReader;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Entries;
import app.salient.lesson.reading.FrontMatter;
import app.salient.lesson.reading.LedgerDraft;
import app.salient.lesson.reading.LessonDraft;
import app.salient.lesson.reading.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** All that learners read in a course, in the words of its authors: not the statements of claims, which are others' words. */
final class TextsToRead {
    /** Fields that hold ids and addresses, or words of others. */
    private static final Set<String> UNREAD = Set.of(
            "id",
            "statement",
            "sources",
            "about",
            "passage",
            "claim",
            "claims",
            "file",
            "address",
            "accept",
            "term",
            "aliases",
            "except");

    private final List<TextToRead> found = new ArrayList<>();

    private TextsToRead() {}

    static List<TextToRead> of(Draft draft) {
        var texts = new TextsToRead();
        LedgerDraft ledger = draft.ledger();
        texts.entries(ledger.claims());
        texts.entries(ledger.terms());
        draft.lessons().values().forEach(texts::lesson);
        draft.quizzes().values().forEach(quiz -> texts.tree(quiz.fields().yaml(), "", quiz.source()));
        return texts.found;
    }

    private void entries(Entries<?> entries) {
        entries.byId().values().forEach(entry -> tree(entry.fields().yaml(), "", entries.text()));
    }

    private void lesson(LessonDraft lesson) {
        SourceText source = lesson.source();
        tree(lesson.front().yaml(), "", source);
        FrontMatter.split(source, new Problems()).ifPresent(front -> {
            List<String> lines = front.body().lines().toList();
            Node node = MarkdownHtml.parse(front.body()).getFirstChild();
            for (; node != null; node = node.getNext()) {
                if (node.getSourceSpans().isEmpty()) {
                    continue;
                }
                int first = node.getSourceSpans().getFirst().getLineIndex();
                int last = node.getSourceSpans().getLast().getLineIndex();
                int line = front.lineOffset() + first + 1;
                if (node instanceof FencedCodeBlock fence) {
                    YamlReader.read(source.file(), line + 1, fence.getLiteral(), new Problems())
                            .ifPresent(yaml -> tree(yaml, "", source));
                } else {
                    String text = String.join("\n", lines.subList(first, last + 1));
                    found.add(new TextToRead(text, "", source, new Position(source.file(), line, 1)));
                }
            }
        });
    }

    private void tree(Yaml yaml, String owner, SourceText source) {
        switch (yaml) {
            case Yaml.Text text -> found.add(new TextToRead(text.value(), owner, source, text.at()));
            case Yaml.Sequence list -> list.items().forEach(item -> tree(item, owner, source));
            case Yaml.Mapping fields -> {
                String inside = owner.isEmpty() ? id(fields) : owner; // options and items have ids of their own
                fields.entries().forEach((name, entry) -> {
                    if (!UNREAD.contains(name)) {
                        tree(entry.value(), inside, source);
                    }
                });
            }
        }
    }

    private static String id(Yaml.Mapping fields) {
        var entry = fields.entries().get("id");
        return entry != null && entry.value() instanceof Yaml.Text text ? text.value() : "";
    }
}
