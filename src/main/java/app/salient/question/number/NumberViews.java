package app.salient.question.number;

import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import app.salient.question.Grade;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of a number question, before and after grading. */
final class NumberViews {
    private NumberViews() {}

    static void addPublic(NumberQuestion question, ObjectNode view) {
        view.put("unit", question.unit());
    }

    static void addReview(NumberQuestion question, Optional<NumberResponse> response, Grade grade, ObjectNode review) {
        response.ifPresentOrElse(given -> review.put("typed", given.typed()), () -> review.putNull("typed"));
        review.put("key", key(question));
        review.put("feedback", response.map(given -> feedback(question, given)).orElse(""));
    }

    private static String feedback(NumberQuestion question, NumberResponse response) {
        return TypedNumber.read(response.typed(), question.unit())
                .map(number -> MarkdownHtml.block(feedback(question, number)))
                .orElseGet(() -> "<p>" + MarkdownHtml.text(NumberGrader.howToType(question.unit())) + "</p>");
    }

    private static Markdown feedback(NumberQuestion question, BigDecimal number) {
        if (question.accepted().holds(number)) {
            return question.feedback().right();
        }
        return question.near().stream()
                .filter(near -> near.holds(number))
                .map(NumberQuestion.Near::feedback)
                .findFirst()
                .orElseGet(() -> number.compareTo(question.accepted().from()) < 0
                        ? question.feedback().low()
                        : question.feedback().high());
    }

    /** What counts as right, for people: "1,250 to 1,376 km²", "64%", "1,300 km² (1,200 to 1,400 accepted)". */
    static String key(NumberQuestion question) {
        var accepted = question.accepted();
        String range = shown(accepted.from()) + " to " + shown(accepted.to());
        return switch (accepted) {
            case NumberQuestion.Range r when r.from().compareTo(r.to()) == 0 -> withUnit(shown(r.from()), question);
            case NumberQuestion.Range r -> withUnit(range, question);
            case NumberQuestion.About about
            when about.tolerance().signum() == 0 -> withUnit(shown(about.answer()), question);
            case NumberQuestion.About about -> withUnit(shown(about.answer()), question) + " (" + range + " accepted)";
        };
    }

    private static String withUnit(String number, NumberQuestion question) {
        String unit = question.unit();
        return number + (unit.isEmpty() || unit.startsWith("%") || unit.startsWith("°") ? unit : " " + unit);
    }

    private static String shown(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ",");
        return (number.signum() < 0 ? "−" : "") + grouped + (point < 0 ? "" : plain.substring(point));
    }
}
