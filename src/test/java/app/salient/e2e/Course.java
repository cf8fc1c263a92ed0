package app.salient.e2e;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import app.salient.question.Question;
import app.salient.question.Questions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The course that the running application shows, read from the same files. */
final class Course {
    static final Catalogue SHIPPED = new Lessons(Path.of("lessons"), Clock.systemUTC()).current();

    private Course() {}

    static Quiz quiz(String lesson) {
        return SHIPPED.quiz(lesson).orElseThrow();
    }

    static Question question(String id) {
        return SHIPPED.quizzes().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode rightAnswer(Question question) {
        return JsonMapper.shared().readTree(Questions.sampleResponse(question, true, new Random(1)));
    }

    static JsonNode wrongAnswer(Question question) {
        return JsonMapper.shared().readTree(Questions.sampleResponse(question, false, new Random(1)));
    }
}
