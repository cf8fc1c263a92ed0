package app.salient.load;

import app.salient.lesson.Quiz;
import app.salient.lesson.live.CourseOnDisk;
import app.salient.question.Question;
import app.salient.question.Questions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Right and wrong answers to every question of a quiz, made beforehand, so that making them takes no time from what is measured. */
public final class PreparedAnswers {
    private static final int EACH = 8;

    private final Map<String, List<String>> byQuestion;

    private PreparedAnswers(Map<String, List<String>> byQuestion) {
        this.byQuestion = byQuestion;
    }

    /** @param course folder of lessons */
    public static PreparedAnswers of(Path course, String quiz) {
        Quiz asked =
                new CourseOnDisk(course, Clock.systemUTC()).current().quiz(quiz).orElseThrow();
        var random = new Random(1939);
        return new PreparedAnswers(asked.questions().stream()
                .collect(Collectors.toUnmodifiableMap(
                        question -> question.id().value(), question -> answers(question, random))));
    }

    private static List<String> answers(Question question, RandomGenerator random) {
        return IntStream.range(0, EACH)
                .mapToObj(i -> Questions.sampleResponse(question, i % 2 == 0, random))
                .toList();
    }

    /** @return JSON of the question's kind */
    public String any(String question, RandomGenerator random) {
        var all = byQuestion.get(question);
        if (all == null) {
            throw new IllegalArgumentException("no such question: " + question);
        }
        return all.get(random.nextInt(all.size()));
    }
}
