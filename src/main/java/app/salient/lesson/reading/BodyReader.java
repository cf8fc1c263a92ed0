package app.salient.lesson.reading;

import app.salient.formats.MarkdownHtml;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.Block;
import app.salient.lesson.Section;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Cuts the body of a lesson into its lead and its sections. */
final class BodyReader {
    private final BlockReader blocks;
    private final CourseText texts;
    private final Problems problems;

    private final List<Block> lead = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<LessonDraft.SectionNote> notes = new ArrayList<>();
    private final List<Asked> checks = new ArrayList<>();
    private int leadWords;

    private Document prose = new Document();
    private List<Block> open = new ArrayList<>();
    private int words;
    private boolean asked;
    private String slug = "";
    private String title = "";
    private Position heading = Position.start("");
    private int lineOffset;

    BodyReader(BlockReader blocks, CourseText texts, Problems problems) {
        this.blocks = blocks;
        this.texts = texts;
        this.problems = problems;
    }

    /** @param above lines of the file above the body */
    void read(String body, int above) {
        lineOffset = above;
        Node root = MarkdownHtml.parse(body);
        Node next;
        for (Node node = root.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            switch (node) {
                case Heading h when h.getLevel() == 2 -> startSection(h);
                case FencedCodeBlock fence -> fence(fence);
                default -> {
                    nothingAfterTheQuestion(node);
                    prose.appendChild(node);
                }
            }
        }
        endSection();
        blocks.end();
        if (sections.isEmpty()) {
            problems.error(
                    new Position(texts.file(), above + 1, 1),
                    "The lesson has no section.",
                    "Start one with ## Heading.");
        }
    }

    private void startSection(Heading node) {
        endSection();
        heading = texts.position(node, lineOffset);
        title = plain(node);
        slug = Slug.of(title);
        if (slug.isEmpty()) {
            problems.error(heading, "The heading has no letter or digit.", "Give the section a name.");
        } else if (sections.stream().anyMatch(s -> s.slug().equals(slug))) {
            problems.error(heading, "Two sections have the address #" + slug + ".", "Change one of the headings.");
        }
    }

    private void endSection() {
        endProse();
        if (!title.isEmpty() || !slug.isEmpty()) {
            sections.add(new Section(slug, title, open));
            notes.add(new LessonDraft.SectionNote(slug, heading, words, asked));
        } else {
            lead.addAll(open);
            leadWords = words;
        }
        open = new ArrayList<>();
        words = 0;
        asked = false;
    }

    private void endProse() {
        if (prose.getFirstChild() != null) {
            CourseText.Read read = texts.nodes(prose, lineOffset);
            words += read.words();
            if (!read.html().isBlank()) {
                open.add(new Block.Prose(read.html(), read.claims()));
            }
            prose = new Document();
        }
    }

    private void fence(FencedCodeBlock fence) {
        endProse();
        nothingAfterTheQuestion(fence);
        Position at = texts.position(fence, lineOffset);
        BlockReader.Read read = blocks.read(fence, at, slug);
        read.block().ifPresent(open::add);
        read.asked().ifPresent(checks::add);
        words += read.words();
        if (read.isQuestion()) {
            if (slug.isEmpty()) {
                problems.error(at, "A question cannot stand before the first section.", "Move it to a section's end.");
            }
            asked = true;
        }
    }

    private void nothingAfterTheQuestion(Node node) {
        if (asked) {
            problems.error(
                    texts.position(node, lineOffset),
                    "The question is not the last thing in its section.",
                    "Keep one question in a section, at its end.");
        }
    }

    private String plain(Heading node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text t) {
                text.append(t.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak b) {
                text.append(' ');
            }

            @Override
            public void visit(Link link) {
                problems.error(texts.position(link, lineOffset), "A heading cannot hold a link.", "Link in the text.");
                visitChildren(link);
            }
        });
        return text.toString().strip();
    }

    List<Block> lead() {
        return lead;
    }

    int leadWords() {
        return leadWords;
    }

    List<Section> sections() {
        return sections;
    }

    List<LessonDraft.SectionNote> notes() {
        return notes;
    }

    List<Asked> checks() {
        return checks;
    }
}
