package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.MarkdownHtml;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.Block;
import app.salient.lesson.Choice;
import app.salient.lesson.ClaimId;
import app.salient.lesson.CourseOfAction;
import app.salient.lesson.KnownThen;
import app.salient.lesson.Ledger;
import app.salient.lesson.LooseDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a decision. Nothing before the record may be younger than the scene: hindsight is what the exercise is without. */
final class DecisionReader {
    private static final int MOST_COURSES = 5;
    private static final int MOST_RESULTS = 7;

    private final CourseText texts;
    private final StanceIds ids;
    private final TimelineReader timelines;
    private final Ledger ledger;
    private final Problems problems;
    private int words;

    DecisionReader(CourseText texts, StanceIds ids, TimelineReader timelines, Ledger ledger, Problems problems) {
        this.texts = texts;
        this.ids = ids;
        this.timelines = timelines;
        this.ledger = ledger;
        this.problems = problems;
    }

    BlockReader.Read read(Fields fields) {
        words = 0;
        String id = ids.first(fields);
        Optional<LocalDate> date = date(fields);
        String title = fields.text("title");
        String scene = withoutClaims(fields, "scene");
        List<KnownThen> known = known(fields, date);
        String unknown = fields.has("unknown") ? withoutClaims(fields, "unknown") : "";
        String question = fields.text("question");
        List<CourseOfAction> courses = courses(fields);
        List<Choice> results = ids.choices(fields, "results", 2, MOST_RESULTS);
        Block.Followed followed = followed(fields);
        return date.map(day -> BlockReader.Read.of(
                        new Block.Decision(id, day, title, scene, known, unknown, question, courses, results, followed),
                        words))
                .orElse(BlockReader.Read.NOTHING);
    }

    private Optional<LocalDate> date(Fields fields) {
        String text = fields.text("date");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.error(
                    fields.at("date"),
                    "\"" + text + "\" is not a day.",
                    "Write year, month and day, such as 2025-02-20.");
            return Optional.empty();
        }
    }

    /** An open claim tells its verdict of today, so none can be opened from the scene. */
    private String withoutClaims(Fields fields, String name) {
        CourseText.Read text = texts.field(MarkdownHtml.parse(fields.text(name)), fields.at(name));
        if (text.sourced()) {
            problems.error(
                    fields.at(name),
                    "The scene links a claim or a source, which would tell what is known today.",
                    "Name the claim under known:, and link it in the record.");
        }
        words += text.words();
        return text.html();
    }

    private List<KnownThen> known(Fields fields, Optional<LocalDate> date) {
        List<KnownThen> known = new ArrayList<>();
        for (Fields one : fields.blocks("known")) {
            Position at = one.at("claim");
            Optional<ClaimId> claim =
                    Optional.of(one.text("claim")).filter(id -> !id.isEmpty()).flatMap(id -> texts.claim(id, at));
            String text = one.text("text");
            one.finish();
            words += Words.count(text);
            claim.ifPresent(id -> {
                known.add(new KnownThen(id, text));
                date.ifPresent(day -> notYounger(id, day, at));
            });
        }
        if (known.isEmpty()) {
            problems.error(
                    fields.at("known"), "The scene names no claim.", "Say what was known: known: with claim and text.");
        }
        return known;
    }

    /** Whether a claim exists is left to the rule on links. */
    private void notYounger(ClaimId id, LocalDate day, Position at) {
        ledger.claim(id.value()).ifPresent(claim -> {
            Optional<LooseDate> asOf = LooseDate.of(claim.asOf());
            if (asOf.isEmpty()) {
                problems.error(
                        at,
                        "Whether claim " + id + " was known on " + day + " cannot be told: its as-of is \""
                                + claim.asOf() + "\".",
                        "Use a claim with a date, or write its as-of as days, months and years.");
            } else if (asOf.get().last().isAfter(day)) {
                problems.error(
                        at,
                        "Claim " + id + " is as of " + claim.asOf() + ", after the day of the scene.",
                        "Leave it out: nobody could know it on " + day + ".");
            }
        });
    }

    private List<CourseOfAction> courses(Fields fields) {
        List<CourseOfAction> courses = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (Fields one : fields.blocks("courses")) {
            Choice choice = ids.choice(one);
            ids.add(choices, choice, one);
            courses.add(new CourseOfAction(choice, one.optionalText("for"), one.optionalText("against")));
            one.finish();
        }
        ids.count(fields, "courses", courses.size(), 2, MOST_COURSES);
        return courses;
    }

    private Block.Followed followed(Fields fields) {
        if (!fields.has("record")) {
            fields.missing("record", false);
        }
        return fields.optionalBlock("record")
                .map(record -> {
                    CourseText.Read text = texts.optionalField(record, "text");
                    TimelineReader.Events events = timelines.events(record);
                    CourseText.Read reading = texts.optionalField(record, "reading");
                    record.finish();
                    if (events.events().isEmpty()) {
                        problems.error(
                                record.at("events"),
                                "The record tells nothing of what followed.",
                                "Write events: with date, text and claim.");
                    }
                    words += text.words() + events.words() + reading.words();
                    List<ClaimId> linked = Stream.concat(text.claims().stream(), reading.claims().stream())
                            .toList();
                    return new Block.Followed(text.html(), events.events(), reading.html(), linked);
                })
                .orElseGet(() -> new Block.Followed("", List.of(), "", List.of()));
    }
}
