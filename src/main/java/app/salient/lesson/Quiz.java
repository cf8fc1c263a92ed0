package app.salient.lesson;

import app.salient.formats.Markdown;
import app.salient.question.Question;
import java.util.List;

/**
 * The questions at the end of a lesson.
 *
 * @param id the id of its lesson
 * @param intro may be empty
 */
public record Quiz(LessonId id, String title, Markdown intro, List<Question> questions) {
    public Quiz {
        questions = List.copyOf(questions);
    }
}
