package app.salient.question.forecast;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.BadResponse;
import app.salient.question.MarkingRule;
import app.salient.question.PublicText;
import app.salient.question.Stem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a forecast question from a course file and a response from a browser. */
final class ForecastReader {
    private static final Map<String, Boolean> OUTCOMES = Map.of("yes", true, "no", false);

    private ForecastReader() {}

    static Optional<ForecastQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        MarkingRule.read(fields, MarkingRule.BRIER);
        Optional<Markdown> event = fields.optionalBlock("event").map(ForecastReader::event);
        Optional<LocalDate> closes = Dates.read(fields, "closes");
        Optional<ForecastQuestion.State> state = state(fields);
        return fields.problems().errors() > before || closes.isEmpty()
                ? Optional.empty()
                : state.map(known -> new ForecastQuestion(stem, event, closes.get(), known));
    }

    private static Markdown event(Fields fields) {
        Markdown text = PublicText.read(fields, "text");
        fields.finish();
        return text;
    }

    private static Optional<ForecastQuestion.State> state(Fields fields) {
        var settled = fields.optionalBlock("settled");
        var feedback = fields.optionalBlock("feedback");
        if (!fields.has("feedback")) {
            fields.missing("feedback", false);
        }
        if (settled.isEmpty()) {
            return feedback.map(ForecastReader::open);
        }
        Optional<Boolean> happened = settled.get().choice("outcome", OUTCOMES);
        Optional<LocalDate> on = Dates.read(settled.get(), "on");
        settled.get().finish();
        if (happened.isEmpty() || on.isEmpty() || feedback.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(settled(happened.get(), on.get(), feedback.get()));
    }

    private static ForecastQuestion.State open(Fields feedback) {
        var open = new ForecastQuestion.Open(new Markdown(feedback.text("yes")), new Markdown(feedback.text("no")));
        feedback.finish();
        return open;
    }

    /** The other text may stay in the file, or go. */
    private static ForecastQuestion.State settled(boolean happened, LocalDate on, Fields feedback) {
        feedback.optionalText(happened ? "no" : "yes");
        var settled = new ForecastQuestion.Settled(happened, on, new Markdown(feedback.text(happened ? "yes" : "no")));
        feedback.finish();
        return settled;
    }

    /** Whole numbers only: 70.0 and "70" are not what the browser sends. */
    static ForecastResponse response(JsonNode json) {
        JsonNode probability = json.path("probability");
        if (!probability.isIntegralNumber() || !probability.canConvertToInt()) {
            throw new BadResponse("A probability is a whole number.");
        }
        int percent = probability.asInt();
        if (percent < 0 || percent > 100) {
            throw new BadResponse("A probability lies between 0 and 100 per cent.");
        }
        return new ForecastResponse(percent);
    }
}
