package app.salient.lesson;

import app.salient.formats.Markdown;
import app.salient.question.Question;
import java.util.List;

/**
 * The questions at the end of a lesson.
 *
 * @param id the id of its lesson
 * @param intro may be empty
 * @param parts one without a title, or several with titles
 */
public record Quiz(LessonId id, String title, Markdown intro, QuizRules rules, List<QuizPart> parts) {
    public Quiz {
        parts = List.copyOf(parts);
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
