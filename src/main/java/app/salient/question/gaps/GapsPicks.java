package app.salient.question.gaps;

import app.salient.question.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What each gap was filled with; the gaps are numbered as in the text. */
final class GapsPicks {
    private GapsPicks() {}

    static List<Pick> all(GapsQuestion question) {
        List<Pick> picks = new ArrayList<>();
        for (Gap gap : question.gaps()) {
            if (gap instanceof Gap.Chosen chosen) {
                chosen.options().forEach(option -> picks.add(pick(question, gap, option.id())));
            }
        }
        return picks;
    }

    static List<Pick> of(GapsQuestion question, GapsResponse response) {
        return question.gaps().stream()
                .filter(gap -> response.filled().containsKey(gap.id()))
                .map(gap -> pick(
                        question, gap, Objects.requireNonNull(response.filled().get(gap.id()))))
                .toList();
    }

    private static Pick pick(GapsQuestion question, Gap gap, String filled) {
        String words = switch (gap) {
            case Gap.Typed typed -> filled;
            case Gap.Chosen chosen ->
                chosen.option(filled).map(option -> option.text().text()).orElse(filled);
        };
        return new Pick("Gap " + (question.gaps().indexOf(gap) + 1), words, gap.earns(filled));
    }
}
