package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.lesson.QuizId;
import java.util.ArrayList;
import java.util.List;

/** Reads from course.yaml which tests belong to the course as a whole, and the route that one of them may propose. */
final class CourseTestsReader {
    /** Each has a folder of this name with a quiz.yaml. */
    static final List<String> KNOWN = List.of(QuizId.PLACEMENT.value(), QuizId.FINAL_TEST.value());

    private CourseTestsReader() {}

    /** @return the tests that are named and known, each once */
    static List<String> tests(Fields fields) {
        List<String> names = fields.texts("tests");
        List<String> good = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!KNOWN.contains(names.get(i))) {
                fields.problems()
                        .error(
                                fields.at("tests", i),
                                "There is no test called \"" + names.get(i) + "\".",
                                "Tests of the course: " + String.join(", ", KNOWN) + ".");
            } else if (good.contains(names.get(i))) {
                fields.problems()
                        .error(fields.at("tests", i), "\"" + names.get(i) + "\" stands here twice.", "Remove one.");
            } else {
                good.add(names.get(i));
            }
        }
        return good;
    }

    /** @return the lessons of the short route that are lessons of the course */
    static List<String> shortRoute(Fields fields, List<String> lessons, List<String> tests) {
        List<String> names = fields.texts("short-route");
        for (int i = 0; i < names.size(); i++) {
            if (!lessons.contains(names.get(i))) {
                fields.problems()
                        .error(
                                fields.at("short-route", i),
                                "\"" + names.get(i) + "\" is not a lesson of the course.",
                                "Use names that stand under lessons:.");
            }
        }
        if (names.isEmpty() && tests.contains(QuizId.PLACEMENT.value())) {
            fields.problems()
                    .error(
                            fields.at("tests"),
                            "The placement check has no short route to propose.",
                            "Write short-route: with the lessons that do for who knows what happened.");
        }
        return names.stream().filter(lessons::contains).distinct().toList();
    }
}
