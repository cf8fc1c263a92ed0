package app.salient.question.shortanswer;

import app.salient.formats.Fields;
import app.salient.question.BadResponse;
import app.salient.question.MarkingRule;
import app.salient.question.ResponseJson;
import app.salient.question.Stem;
import app.salient.question.TypedKeyReader;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a short-answer question from a course file and a response from a browser. */
final class ShortReader {
    private ShortReader() {}

    static Optional<ShortQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        MarkingRule.read(fields, MarkingRule.ALL_OR_NOTHING);
        var key = TypedKeyReader.read(fields);
        return fields.problems().errors() > before ? Optional.empty() : key.map(it -> new ShortQuestion(stem, it));
    }

    static ShortResponse response(JsonNode json) {
        String typed = ResponseJson.text(json, "typed").strip();
        if (typed.length() > TypedKeyReader.LONGEST) {
            throw new BadResponse("A short answer has at most " + TypedKeyReader.LONGEST + " characters.");
        }
        return new ShortResponse(typed);
    }
}
