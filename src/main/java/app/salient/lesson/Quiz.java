package app.salient.lesson;

import app.salient.formats.Markdown;
import app.salient.question.Question;
import java.util.List;

/**
 * The questions at the end of a lesson, or a test of the whole course.
 *
 * @param intro may be empty
 * @param parts one without a title, or several with titles
 */
public record Quiz(QuizId id, String title, Markdown intro, QuizRules rules, List<QuizPart> parts) {
    public Quiz {
        parts = List.copyOf(parts);
    }

    /** Whether a class may be asked to take it: the placement check is for each learner alone. */
    public boolean isAssignable() {
        return !id.equals(QuizId.PLACEMENT);
    }

    /** Every question that may be asked, also those that an attempt does not draw. */
    public List<Question> questions() {
        return parts.stream().flatMap(part -> part.questions().stream()).toList();
    }

    /** How many questions an attempt gets. */
    public int size() {
        return parts.stream().mapToInt(QuizPart::draw).sum();
    }
}
