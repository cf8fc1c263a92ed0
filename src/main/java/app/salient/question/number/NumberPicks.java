package app.salient.question.number;

import app.salient.question.Pick;
import java.util.List;

/** The number that was typed; what cannot be read as one stands as it was typed. */
final class NumberPicks {
    private NumberPicks() {}

    /** Anything can be typed. */
    static List<Pick> all(NumberQuestion question) {
        return List.of();
    }

    static List<Pick> of(NumberQuestion question, NumberResponse response) {
        var number = TypedNumber.read(response.typed(), question.unit());
        return List.of(new Pick(
                "",
                number.map(read -> read.stripTrailingZeros().toPlainString()).orElse(response.typed()),
                number.filter(question.accepted()::holds).isPresent()));
    }
}
