package app.salient.study.paper;

import app.salient.lesson.QuizPart;
import app.salient.lesson.QuizRules;
import app.salient.question.Question;
import java.util.List;

/**
 * What an attempt is made from.
 *
 * @param quizId the id of a quiz, or a lesson's id and {@link #CHECKS} for the questions inside the lesson
 */
public record QuizPaper(String quizId, String title, QuizRules rules, List<QuizPart> parts) {
    /** Marks the questions at the ends of a lesson's sections, which can only be practised. */
    public static final String CHECKS = "+checks";

    /** What attempts of reviews are called instead of a quiz: the questions come from all lessons. */
    public static final String REVIEW = "+review";

    public static String checksOf(String lessonId) {
        return lessonId + CHECKS;
    }

    public boolean isChecks() {
        return quizId.endsWith(CHECKS);
    }

    public List<Question> questions() {
        return parts.stream().flatMap(part -> part.questions().stream()).toList();
    }
}
