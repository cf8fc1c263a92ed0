package app.salient.question.match;

import app.salient.question.Pick;
import java.util.List;

/** Which choice was made for each item. */
final class MatchPicks {
    private MatchPicks() {}

    static List<Pick> all(MatchQuestion question) {
        return question.items().stream()
                .flatMap(item -> question.choices().stream().map(choice -> pick(item, choice)))
                .toList();
    }

    static List<Pick> of(MatchQuestion question, MatchResponse response) {
        return question.items().stream()
                .flatMap(item -> question.choices().stream()
                        .filter(choice -> choice.id().equals(response.pairs().get(item.id())))
                        .map(choice -> pick(item, choice)))
                .toList();
    }

    private static Pick pick(MatchQuestion.Item item, MatchQuestion.Choice choice) {
        return new Pick(item.text().text(), choice.text().text(), item.is().equals(choice.id()));
    }
}
