package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.MarkdownHtml;
import app.salient.formats.Problems;
import app.salient.lesson.Block;
import app.salient.lesson.ClaimId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads timelines, and the events of other blocks. */
final class TimelineReader {
    /** As many as fit into one line of buttons on a laptop. */
    private static final int MOST_THEMES = 6;

    private final CourseText texts;
    private final Problems problems;

    TimelineReader(CourseText texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    record Events(List<Block.Event> events, int words) {}

    BlockReader.Read read(Fields fields) {
        String title = fields.text("title");
        Events read = events(fields);
        if (read.events().isEmpty()) {
            problems.error(fields.at("events"), "The timeline has no event.", "Write events: with date and text.");
        }
        long themes = read.events().stream()
                .flatMap(event -> event.theme().stream())
                .distinct()
                .count();
        if (themes > MOST_THEMES) {
            problems.error(
                    fields.at("events"),
                    "The timeline has " + themes + " themes.",
                    "Use at most " + MOST_THEMES + ", the same word for the same theme.");
        }
        return BlockReader.Read.of(new Block.Timeline(title, read.events()), read.words());
    }

    /** The field {@code events}; empty when it is absent. */
    Events events(Fields fields) {
        List<Block.Event> events = new ArrayList<>();
        int words = 0;
        for (Fields event : fields.blocks("events")) {
            String date = event.text("date");
            CourseText.Read text = texts.field(MarkdownHtml.parse(event.text("text")), event.at("text"));
            Optional<ClaimId> claim = event.optionalText("claim").flatMap(id -> texts.claim(id, event.at("claim")));
            Optional<String> theme = event.optionalText("theme").filter(word -> !word.isBlank());
            event.finish();
            events.add(new Block.Event(date, MarkdownHtml.unwrapped(text.html()), claim, text.claims(), theme));
            words += text.words();
        }
        return new Events(events, words);
    }
}
