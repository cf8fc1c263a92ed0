package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.lesson.Ledger;
import app.salient.lesson.Lesson;
import app.salient.lesson.LessonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a lesson.md. */
final class LessonReader {
    private static final int LONGEST_MINUTES = 120;

    private LessonReader() {}

    static Optional<LessonDraft> read(
            CourseFolder folder, String name, Ledger ledger, Sketches sketches, Problems problems) {
        Optional<SourceText> source = folder.read(CourseFolder.lessonFile(name), problems);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        return FrontMatter.split(source.get(), problems).map(front -> {
            Fields fields = front.fields();
            LessonId id = id(fields, name);
            var texts = new CourseText(source.get(), ledger, problems);
            var questions = new QuestionReader(source.get(), name, problems);
            var maps = new MapBlockReader(ledger, sketches, texts, problems);
            var pictures = new PictureReader(folder, name, problems);
            var blocks = new BlockReader(source.get(), texts, questions, maps, pictures, ledger, problems);
            var body = new BodyReader(blocks, texts, problems);
            body.read(front.body(), front.lineOffset());
            var lesson = new Lesson(
                    id,
                    name,
                    fields.text("title"),
                    fields.text("summary"),
                    minutes(fields),
                    objectives(fields),
                    needs(fields),
                    body.lead(),
                    body.sections());
            fields.finish();
            return new LessonDraft(
                    lesson, source.get(), fields, body.leadWords(), body.notes(), texts.references(), body.checks());
        });
    }

    private static LessonId id(Fields fields, String folder) {
        LessonId expected = CourseReader.id(folder);
        String id = fields.text("id");
        if (!id.isEmpty() && !id.equals(expected.value())) {
            fields.problems()
                    .error(
                            fields.at("id"),
                            "The id \"" + id + "\" does not fit the folder " + folder + ".",
                            "Write id: " + expected + ".");
        }
        return expected;
    }

    private static int minutes(Fields fields) {
        if (!fields.has("minutes")) {
            fields.missing("minutes", false);
        }
        Optional<Double> minutes = fields.optionalNumber("minutes");
        if (minutes.isEmpty()) {
            return 1;
        }
        double value = minutes.get();
        if (value != Math.rint(value) || value < 1 || value > LONGEST_MINUTES) {
            fields.problems()
                    .error(
                            fields.at("minutes"),
                            "\"minutes\" should be a whole number from 1 to " + LONGEST_MINUTES + ".",
                            "Write minutes: 12.");
        }
        return (int) value;
    }

    private static List<String> objectives(Fields fields) {
        List<String> objectives = fields.texts("objectives");
        if (objectives.stream().allMatch(String::isBlank)) {
            fields.problems()
                    .error(fields.at("objectives"), "No objective is named.", "Say what a learner will be able to do.");
        }
        return objectives;
    }

    private static List<LessonId> needs(Fields fields) {
        if (!fields.has("needs")) {
            fields.missing("needs", false);
        }
        List<String> names = fields.texts("needs");
        List<LessonId> needs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).matches(LessonId.SHAPE)) {
                needs.add(new LessonId(names.get(i)));
            } else {
                fields.problems()
                        .error(
                                fields.at("needs", i),
                                "\"" + names.get(i) + "\" is not the id of a lesson.",
                                "Write the folder's name without its number.");
            }
        }
        return needs;
    }
}
