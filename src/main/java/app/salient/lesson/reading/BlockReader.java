package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.MarkdownHtml;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.formats.YamlReader;
import app.salient.lesson.Block;
import app.salient.lesson.ClaimId;
import app.salient.lesson.Ledger;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;

/** Reads the fenced blocks of a lesson: the info word says which kind, the body is YAML. */
final class BlockReader {
    static final List<String> KINDS = List.of(
            "callout",
            "timeline",
            "table-of-claims",
            "map",
            "compare",
            "chart",
            "figure",
            "poll",
            "decision",
            "question");

    private final SourceText source;
    private final CourseText texts;
    private final QuestionReader questions;
    private final CompareReader comparisons;
    private final MapBlockReader maps;
    private final TimelineReader timelines;
    private final FigureReader figures;
    private final PollReader polls;
    private final DecisionReader decisions;
    private final Problems problems;

    /** @param pictures of the lesson's folder */
    BlockReader(
            SourceText source,
            CourseText texts,
            QuestionReader questions,
            MapBlockReader maps,
            PictureReader pictures,
            Ledger ledger,
            Problems problems) {
        this.source = source;
        this.texts = texts;
        this.questions = questions;
        this.comparisons = new CompareReader(texts, problems);
        this.maps = maps;
        this.timelines = new TimelineReader(texts, problems);
        this.figures = new FigureReader(texts, pictures);
        var stances = new StanceIds(problems);
        this.polls = new PollReader(texts, stances, problems);
        this.decisions = new DecisionReader(texts, stances, timelines, ledger, problems);
        this.problems = problems;
    }

    /** @param block empty after an error */
    record Read(Optional<Block> block, Optional<Asked> asked, int words, boolean isQuestion) {
        static final Read NOTHING = new Read(Optional.empty(), Optional.empty(), 0, false);

        static Read of(Block block, int words) {
            return new Read(Optional.of(block), Optional.empty(), words, false);
        }
    }

    /** @param section slug of the section that the block stands in; "" in the lead */
    Read read(FencedCodeBlock fence, Position at, String section) {
        String kind = fence.getInfo() == null ? "" : fence.getInfo().strip();
        if (fence.getClosingFenceLength() == null) {
            problems.error(at, "The block does not end.", "Close it with a line of its own: ```.");
            return Read.NOTHING;
        }
        if (!KINDS.contains(kind)) {
            String what =
                    kind.isEmpty() ? "This block does not say its kind." : "The block \"" + kind + "\" is not known.";
            problems.error(at, what, "Known blocks: " + String.join(", ", KINDS) + ".");
            return Read.NOTHING;
        }
        return YamlReader.read(source.file(), at.line() + 1, fence.getLiteral(), problems)
                .flatMap(yaml -> Fields.of(yaml, problems))
                .map(fields -> read(kind, fields, section))
                .orElseGet(() -> new Read(Optional.empty(), Optional.empty(), 0, kind.equals("question")));
    }

    /** Call it after the last block: reports what a lesson has begun and not ended. */
    void end() {
        comparisons.end();
        polls.end();
    }

    private Read read(String kind, Fields fields, String section) {
        if (kind.equals("question")) {
            Optional<Asked> asked = questions.read(fields, section);
            return new Read(asked.map(a -> new Block.Check(a.question())), asked, 0, true);
        }
        Read read = switch (kind) {
            case "callout" -> callout(fields);
            case "timeline" -> timelines.read(fields);
            case "figure" -> figures.read(fields);
            case "poll" -> polls.read(fields);
            case "decision" -> decisions.read(fields);
            case "compare" -> comparisons.read(fields);
            case "chart" -> new ChartReader(texts::claim, problems).read(fields);
            case "map" -> maps.read(fields);
            default -> tableOfClaims(fields);
        };
        fields.finish();
        return read;
    }

    private Read callout(Fields fields) {
        String title = fields.optionalText("title").orElse("");
        CourseText.Read text = markdown(fields, "text");
        return Read.of(new Block.Callout(title, text.html(), text.claims()), text.words());
    }

    private Read tableOfClaims(Fields fields) {
        String title = fields.text("title");
        List<ClaimId> claims = texts.claims(fields, "claims");
        if (fields.texts("claims").isEmpty()) {
            problems.error(fields.at("claims"), "The table has no claim.", "Write claims: [C01, C02].");
        }
        return Read.of(new Block.TableOfClaims(title, claims), 0);
    }

    private CourseText.Read markdown(Fields fields, String name) {
        return texts.field(MarkdownHtml.parse(fields.text(name)), fields.at(name));
    }
}
