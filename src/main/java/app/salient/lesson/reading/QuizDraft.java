package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.lesson.Quiz;
import java.util.List;

/**
 * A quiz as it stands in its file.
 *
 * @param source its file
 * @param folder of the lesson or test
 * @param drawn how many questions an attempt gets, counting those that have errors
 * @param written how many questions stand in the file, counting those that have errors
 * @param references links in the introduction
 */
public record QuizDraft(
        Quiz quiz,
        SourceText source,
        String folder,
        Fields fields,
        int drawn,
        int written,
        List<Asked> questions,
        List<Reference> references) {
    /** Whether every question of it could be read. */
    boolean isWhole() {
        return written == questions.size();
    }
}
