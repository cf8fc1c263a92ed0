package app.salient.question.forecast;

import app.salient.formats.MarkdownHtml;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of a forecast, before and after it is handed in, and once it is settled. */
final class ForecastViews {
    private ForecastViews() {}

    static void addPublic(ForecastQuestion question, ObjectNode view) {
        question.event()
                .ifPresentOrElse(event -> view.put("event", MarkdownHtml.block(event)), () -> view.putNull("event"));
        Dates.add(view, "closes", question.closes());
        // The probability already says how sure they are.
        view.put("certainty", false);
    }

    static void addReview(ForecastQuestion question, Optional<ForecastResponse> response, ObjectNode review) {
        response.ifPresentOrElse(
                given -> review.put("probability", given.probability()), () -> review.putNull("probability"));
        switch (question.state()) {
            case ForecastQuestion.Open open -> review.putNull("settled").put("feedback", "");
            case ForecastQuestion.Settled settled -> {
                ObjectNode outcome = review.putObject("settled").put("outcome", ForecastWriter.outcome(settled));
                Dates.add(outcome, "on", settled.on());
                review.put("feedback", MarkdownHtml.block(settled.feedback()));
                response.ifPresent(given -> review.put("worked", worked(given.probability(), settled.happened())));
            }
        }
    }

    /**
     * Says first which way the forecast leant: less than the whole point is called partly right, which would sound like
     * blame after 90 %, and like praise after 5 %.
     */
    static String worked(int probability, boolean happened) {
        Brier score = Brier.of(probability, happened);
        String leaning = score.leantRight()
                ? "Your forecast leant the right way"
                : score.leantWrong() ? "Your forecast leant the wrong way" : "Your forecast leant neither way";
        return leaning + ". You said " + probability + "\u00A0%, it " + (happened ? "happened" : "did not happen")
                + ": " + score.sum();
    }
}
