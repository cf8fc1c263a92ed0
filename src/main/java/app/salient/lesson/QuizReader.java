package app.salient.lesson;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import app.salient.formats.Problems;
import app.salient.formats.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the quiz.yaml of a lesson. */
final class QuizReader {
    private QuizReader() {}

    static Optional<QuizDraft> read(CourseFolder folder, String lesson, Problems problems) {
        String file = CourseFolder.quizFile(lesson);
        return folder.read(file, problems)
                .flatMap(text -> YamlReader.read(file, 1, text.text(), problems)
                        .flatMap(yaml -> Fields.of(yaml, problems))
                        .map(fields -> quiz(fields, text, lesson, problems)));
    }

    private static QuizDraft quiz(Fields fields, SourceText text, String lesson, Problems problems) {
        String title = fields.text("title");
        var intro = new Markdown(fields.optionalText("intro").orElse(""));
        var texts = new CourseText(text, Ledger.EMPTY, problems);
        texts.field(MarkdownHtml.parse(intro.text()), fields.at("intro"));
        var reader = new QuestionReader(text, lesson, problems);
        List<Fields> blocks = fields.blocks("questions");
        List<Asked> asked = new ArrayList<>();
        blocks.forEach(block -> reader.read(block, "").ifPresent(asked::add));
        if (blocks.isEmpty()) {
            problems.error(fields.at("questions"), "The quiz has no question.", "Write 6 to 10 under questions:.");
        }
        fields.finish();
        var questions = asked.stream().map(Asked::question).toList();
        return new QuizDraft(
                new Quiz(CourseReader.id(lesson), title, intro, questions),
                lesson,
                fields,
                blocks.size(),
                asked,
                texts.references());
    }
}
