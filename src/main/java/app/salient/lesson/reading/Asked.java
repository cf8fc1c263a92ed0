package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Position;
import app.salient.question.Question;
import java.util.List;

/**
 * A question as it stands in a file.
 *
 * @param fields knows where each field stands
 * @param folder of the lesson
 * @param section slug of the section that it ends; "" in a quiz
 * @param references links in its explanation and feedback; what is seen before answering holds none
 */
public record Asked(Question question, Fields fields, String folder, String section, List<Reference> references) {
    public Position at() {
        return fields.at("id");
    }

    public List<String> about() {
        return question.stem().about();
    }
}
