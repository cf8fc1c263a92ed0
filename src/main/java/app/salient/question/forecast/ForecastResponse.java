package app.salient.question.forecast;

import app.salient.question.Response;

/** @param probability of the event, in whole per cent, 0 to 100 */
record ForecastResponse(int probability) implements Response {
    ForecastResponse {
        if (probability < 0 || probability > 100) {
            throw new IllegalArgumentException("not a probability in per cent: " + probability);
        }
    }
}
