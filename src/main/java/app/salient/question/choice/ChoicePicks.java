package app.salient.question.choice;

import app.salient.question.Pick;
import java.util.List;

/** Which options were chosen. */
final class ChoicePicks {
    private ChoicePicks() {}

    static List<Pick> all(ChoiceQuestion question) {
        return question.options().stream().map(ChoicePicks::pick).toList();
    }

    static List<Pick> of(ChoiceQuestion question, ChoiceResponse response) {
        return question.options().stream()
                .filter(option -> response.chosen().contains(option.id()))
                .map(ChoicePicks::pick)
                .toList();
    }

    private static Pick pick(ChoiceQuestion.Option option) {
        return new Pick("", option.text().text(), option.correct());
    }
}
