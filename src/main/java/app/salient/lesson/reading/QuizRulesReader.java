package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.lesson.Delivery;
import app.salient.lesson.QuizRules;
import app.salient.lesson.Screens;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads how a quiz is taken from the head of its file. */
final class QuizRulesReader {
    private QuizRulesReader() {}

    static QuizRules read(Fields fields) {
        return new QuizRules(
                fields.optionalChoice(
                                "delivery",
                                Map.of(
                                        "practice", Delivery.PRACTICE,
                                        "homework", Delivery.HOMEWORK,
                                        "exam", Delivery.EXAM))
                        .orElse(QuizRules.USUAL.delivery()),
                fields.optionalChoice("screen", Map.of("question", Screens.QUESTION, "part", Screens.PART))
                        .orElse(QuizRules.USUAL.screens()),
                fields.flag("shuffle", QuizRules.USUAL.shuffled()),
                whole(fields, "minutes", 600),
                whole(fields, "attempts", 100));
    }

    /** @return empty when it is left out or no whole number from 1 to {@code most}; the latter is reported */
    static Optional<Integer> whole(Fields fields, String name, int most) {
        return fields.optionalDecimal(name).flatMap(number -> {
            if (number.signum() > 0 && number.scale() <= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return Optional.of(number.intValueExact());
            }
            fields.problems()
                    .error(
                            fields.at(name),
                            "\"" + name + "\" cannot be " + number.toPlainString() + " here.",
                            "Use a whole number from 1 to " + most + ".");
            return Optional.empty();
        });
    }
}
