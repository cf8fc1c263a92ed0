package app.salient.lesson;

import app.salient.formats.Fields;
import java.util.List;

/**
 * A quiz as it stands in its file.
 *
 * @param folder of the lesson
 * @param written how many questions an attempt gets, counting those that have errors
 * @param references links in the introduction
 */
record QuizDraft(
        Quiz quiz, String folder, Fields fields, int written, List<Asked> questions, List<Reference> references) {}
