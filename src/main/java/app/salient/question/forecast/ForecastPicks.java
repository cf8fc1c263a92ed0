package app.salient.question.forecast;

import app.salient.question.Pick;
import java.util.List;
import java.util.stream.IntStream;

/** How likely the event was thought, in fifths. */
final class ForecastPicks {
    private ForecastPicks() {}

    private static final int WIDTH = 20;

    static List<Pick> all(ForecastQuestion question) {
        return IntStream.range(0, 100 / WIDTH)
                .mapToObj(fifth -> pick(question, fifth))
                .toList();
    }

    static List<Pick> of(ForecastQuestion question, ForecastResponse response) {
        return List.of(pick(question, Math.min(response.probability(), 99) / WIDTH));
    }

    private static Pick pick(ForecastQuestion question, int fifth) {
        int from = fifth * WIDTH;
        int to = fifth == 4 ? 100 : from + WIDTH - 1;
        return new Pick("", from + " to " + to + " per cent", isRight(question, fifth));
    }

    /** The fifths that lean to what came about; none before that is known, and never the middle. */
    private static boolean isRight(ForecastQuestion question, int fifth) {
        return switch (question.state()) {
            case ForecastQuestion.Open open -> false;
            case ForecastQuestion.Settled settled -> settled.happened() ? fifth > 2 : fifth < 2;
        };
    }
}
