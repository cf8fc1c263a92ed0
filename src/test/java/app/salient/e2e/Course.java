package app.salient.e2e;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Quiz;
import app.salient.lesson.QuizId;
import app.salient.lesson.live.CourseOnDisk;
import app.salient.question.Question;
import app.salient.question.Questions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The courses that the running application shows, read from the same files. */
final class Course {
    /** Every kind of question and every way to take a quiz; its first quiz has one question of each kind. */
    static final Path OF_ALL_KINDS = Path.of("src/test/resources/kinds-course");

    static final String EVERY_KIND = "the-sea";
    static final Catalogue SHIPPED = new CourseOnDisk(Path.of("lessons"), Clock.systemUTC()).current();
    static final Catalogue KINDS = new CourseOnDisk(OF_ALL_KINDS, Clock.systemUTC()).current();

    private Course() {}

    static Quiz quiz(String lesson) {
        return SHIPPED.quiz(lesson).or(() -> KINDS.quiz(lesson)).orElseThrow();
    }

    static Question question(String id) {
        return Stream.of(SHIPPED, KINDS)
                .flatMap(course -> Stream.concat(course.quizzes().stream(), course.quiz(QuizId.PLACEMENT).stream()))
                .flatMap(quiz -> quiz.questions().stream())
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode rightAnswer(Question question) {
        return answer(question, true, new Random(1));
    }

    static JsonNode wrongAnswer(Question question) {
        return answer(question, false, new Random(1));
    }

    static JsonNode answer(Question question, boolean right, Random random) {
        return JsonMapper.shared().readTree(Questions.sampleResponse(question, right, random));
    }

    /** The answer in the form in which the server keeps it. */
    static JsonNode stored(Question question, JsonNode answer) {
        String accepted = answer.isNull() ? null : Questions.accept(question, answer.toString());
        return JsonMapper.shared().readTree(accepted == null ? "null" : accepted);
    }

    /** What the result says of an answer: right, partly, wrong, unanswered or awaiting. */
    static String outcome(Question question, JsonNode answer) {
        var response = answer.isNull() ? null : Questions.accept(question, answer.toString());
        return Questions.review(question, response, 0, KINDS).path("outcome").asString();
    }

    /** What stands on a result when every question of a quiz is right. */
    static String fullMarks(String quiz) {
        long points = Math.round(quiz(quiz).questions().stream()
                .mapToDouble(question -> question.stem().points())
                .sum());
        return points + " of " + points + " points";
    }
}
