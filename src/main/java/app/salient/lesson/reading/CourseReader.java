package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.formats.YamlReader;
import app.salient.lesson.Course;
import app.salient.lesson.LessonId;
import app.salient.lesson.QuizId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads course.yaml. */
public final class CourseReader {
    private CourseReader() {}

    /**
     * @return the course without the lessons whose names are refused, even after other errors; empty when the file could not
     *     be read at all
     */
    static Optional<Course> read(CourseFolder folder, Problems problems) {
        String file = CourseFolder.COURSE;
        return folder.read(file, problems)
                .flatMap(text -> YamlReader.read(file, 1, text.text(), problems))
                .flatMap(yaml -> Fields.of(yaml, problems))
                .map(fields -> course(fields, problems));
    }

    private static Course course(Fields fields, Problems problems) {
        List<String> lessons = lessons(fields, problems);
        List<String> tests = CourseTestsReader.tests(fields);
        var course = new Course(
                fields.text("title"),
                fields.text("promise"),
                fields.texts("languages"),
                lessons,
                tests,
                CourseTestsReader.shortRoute(fields, lessons, tests));
        if (course.languages().isEmpty()) {
            problems.error(fields.at("languages"), "No language is named.", "Write languages: [en].");
        }
        fields.finish();
        return course;
    }

    private static List<String> lessons(Fields fields, Problems problems) {
        List<String> names = fields.texts("lessons");
        List<String> good = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.matches(CourseFolder.LESSON_FOLDER)) {
                problems.error(
                        fields.at("lessons", i),
                        "\"" + name + "\" is not the name of a lesson folder.",
                        "Use two digits and words, such as 02-over-the-border.");
            } else if (quizId(name).isOfCourse()) {
                problems.error(
                        fields.at("lessons", i),
                        "A lesson cannot be called " + id(name) + ": a test of the course is.",
                        "Rename the folder.");
            } else if (good.contains(name)) {
                problems.error(fields.at("lessons", i), "\"" + name + "\" stands here twice.", "Remove one.");
            } else if (good.stream().anyMatch(other -> id(other).equals(id(name)))) {
                problems.error(fields.at("lessons", i), "Two lessons are called " + id(name) + ".", "Rename one.");
            } else {
                good.add(name);
            }
        }
        if (names.isEmpty()) {
            problems.error(fields.at("lessons"), "No lesson is named.", "Write lessons: [01-name, 02-name].");
        }
        return good;
    }

    /** {@code 02-over-the-border} gives {@code over-the-border}. */
    public static LessonId id(String folder) {
        return new LessonId(folder.substring(3));
    }

    /** @param folder of a lesson or a test */
    static QuizId quizId(String folder) {
        return folder.matches(CourseFolder.LESSON_FOLDER) ? QuizId.of(id(folder)) : new QuizId(folder);
    }
}
