package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.Block;
import app.salient.lesson.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the polls of one lesson: the first block with an id asks before, the second asks the same after. */
final class PollReader {
    private static final int MOST_POSITIONS = 7;
    private static final int MOST_REASONS = 8;

    private final CourseText texts;
    private final StanceIds ids;
    private final Problems problems;
    private final Map<String, Block.Poll> before = new LinkedHashMap<>();
    private final Map<String, Position> alone = new LinkedHashMap<>();

    PollReader(CourseText texts, StanceIds ids, Problems problems) {
        this.texts = texts;
        this.ids = ids;
        this.problems = problems;
    }

    BlockReader.Read read(Fields fields) {
        String id = fields.optionalText("id").orElse("");
        Block.Poll first = before.get(id);
        return first == null ? first(fields) : again(fields, first);
    }

    private BlockReader.Read first(Fields fields) {
        String id = ids.first(fields);
        CourseText.Read text = texts.optionalField(fields, "text");
        String question = fields.text("question");
        List<Choice> positions = ids.choices(fields, "positions", 2, MOST_POSITIONS);
        List<Choice> reasons = ids.choices(fields, "reasons", 2, MOST_REASONS);
        var poll = new Block.Poll(id, false, text.html(), question, positions, reasons);
        before.put(id, poll);
        alone.put(id, fields.at("id"));
        return BlockReader.Read.of(poll, text.words() + Words.count(question));
    }

    private BlockReader.Read again(Fields fields, Block.Poll first) {
        if (alone.remove(first.id()) == null) {
            problems.error(
                    fields.at("id"),
                    "The poll \"" + first.id() + "\" is asked a third time.",
                    "Ask before and after, and no more.");
        }
        CourseText.Read text = texts.optionalField(fields, "text");
        for (String name : List.of("question", "positions", "reasons")) {
            if (fields.has(name)) {
                problems.error(
                        fields.at(name),
                        "The second asking of a poll repeats \"" + name + "\".",
                        "Remove it: the same is asked as before.");
            }
        }
        fields.optionalText("question");
        fields.blocks("positions");
        fields.blocks("reasons");
        return BlockReader.Read.of(
                new Block.Poll(first.id(), true, text.html(), first.question(), first.positions(), first.reasons()),
                text.words());
    }

    /** Call it at the end of the lesson. */
    void end() {
        alone.forEach((id, at) -> problems.warning(
                at,
                "The poll \"" + id + "\" is asked only once.",
                "Ask it again where the lesson has said what it has to say: a ```poll block with the same id."));
    }
}
