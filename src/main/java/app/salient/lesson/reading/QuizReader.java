package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import app.salient.formats.Problems;
import app.salient.formats.YamlReader;
import app.salient.lesson.Ledger;
import app.salient.lesson.Quiz;
import app.salient.lesson.QuizPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a quiz.yaml: its rules, then its questions, in parts or without. */
final class QuizReader {
    /** As many characters as an attempt keeps of it. */
    private static final int LONGEST_TITLE = 200;

    private final Problems problems;
    private final QuestionReader reader;
    private final List<Asked> asked = new ArrayList<>();
    private int drawn;
    private int written;

    private QuizReader(SourceText text, String lesson, Problems problems) {
        this.problems = problems;
        this.reader = new QuestionReader(text, lesson, problems);
    }

    static Optional<QuizDraft> read(CourseFolder folder, String lesson, Problems problems) {
        String file = CourseFolder.quizFile(lesson);
        return folder.read(file, problems)
                .flatMap(text -> YamlReader.read(file, 1, text.text(), problems)
                        .flatMap(yaml -> Fields.of(yaml, problems))
                        .map(fields -> new QuizReader(text, lesson, problems).quiz(fields, text, lesson)));
    }

    private QuizDraft quiz(Fields fields, SourceText text, String lesson) {
        String title = fields.text("title");
        var intro = new Markdown(fields.optionalText("intro").orElse(""));
        var texts = new CourseText(text, Ledger.EMPTY, problems);
        texts.field(MarkdownHtml.parse(intro.text()), fields.at("intro"));
        var rules = QuizRulesReader.read(fields);
        var parts = fields.has("parts") ? parts(fields) : List.of(part("", fields));
        fields.finish();
        return new QuizDraft(
                new Quiz(CourseReader.quizId(lesson), title, intro, rules, parts),
                text,
                lesson,
                fields,
                drawn,
                written,
                asked,
                texts.references());
    }

    private List<QuizPart> parts(Fields fields) {
        if (fields.has("questions")) {
            problems.error(
                    fields.at("questions"),
                    "The quiz has both \"parts\" and \"questions\".",
                    "Put every question into a part, or leave the parts out.");
        }
        Set<String> titles = new HashSet<>();
        return fields.blocks("parts").stream()
                .map(block -> {
                    var part = part(partTitle(block, titles), block);
                    block.finish();
                    return part;
                })
                .toList();
    }

    /** Parts are told apart by their titles, and attempts keep them. */
    private String partTitle(Fields block, Set<String> before) {
        String title = block.text("title");
        if (title.length() > LONGEST_TITLE) {
            problems.error(
                    block.at("title"),
                    "The title of the part has " + title.length() + " characters.",
                    "Use at most " + LONGEST_TITLE + ".");
        }
        if (!before.add(title)) {
            problems.error(block.at("title"), "Two parts have the title \"" + title + "\".", "Give each part its own.");
        }
        return title;
    }

    private QuizPart part(String title, Fields fields) {
        List<Fields> blocks = fields.blocks("questions");
        if (blocks.isEmpty()) {
            problems.error(fields.at("questions"), "The quiz has no question.", "Write 6 to 10 under questions:.");
        }
        int before = asked.size();
        blocks.forEach(block -> reader.read(block, "").ifPresent(asked::add));
        var questions = asked.subList(before, asked.size()).stream()
                .map(Asked::question)
                .toList();
        int draw = draw(fields, blocks.size());
        drawn += draw;
        written += blocks.size();
        return new QuizPart(title, Math.min(draw, questions.size()), questions);
    }

    private int draw(Fields fields, int pool) {
        int draw = QuizRulesReader.whole(fields, "draw", 200).orElse(pool);
        if (draw > pool) {
            problems.error(
                    fields.at("draw"),
                    "An attempt cannot draw " + draw + " of " + pool + " questions.",
                    "Write more questions, or draw fewer.");
        }
        return Math.min(draw, pool);
    }
}
