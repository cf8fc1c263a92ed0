package app.salient.lesson;

import app.salient.question.Question;
import java.util.List;

/**
 * Questions of a quiz that stand together.
 *
 * @param title empty when the quiz has one part only
 * @param draw how many of the questions an attempt gets; their number unless the part is a pool
 */
public record QuizPart(String title, int draw, List<Question> questions) {
    public QuizPart {
        questions = List.copyOf(questions);
    }
}
