package app.salient.question.match;

import app.salient.formats.Markdown;
import app.salient.question.Answered;
import app.salient.question.GraderProperties;
import app.salient.question.MarkingRule;
import app.salient.question.QuestionKind;
import app.salient.question.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class MatchPropertiesTest extends GraderProperties<MatchQuestion, MatchResponse> {
    @Override
    protected QuestionKind<MatchQuestion, MatchResponse> kind() {
        return new MatchKind();
    }

    /** No item is called by one of these words. */
    private static final List<String> CHOICES = List.of(
            "elbe", "danube", "rhine", "volga", "dnipro", "desna", "seym", "psel", "don", "oka", "moskva", "neva");

    @Override
    protected Arbitrary<MatchQuestion> questions() {
        return Combinators.combine(Texts.ids(2, 9), Texts.some(CHOICES, 2, 12))
                .flatAs((items, choices) -> Texts.<MatchQuestion.Item>each(
                                items.stream().map(id -> item(id, choices)).toList())
                        .flatMap(all -> question(all, choices)));
    }

    private static Arbitrary<MatchQuestion> question(List<MatchQuestion.Item> items, List<String> choices) {
        List<String> used = items.stream().map(MatchQuestion.Item::is).toList();
        boolean tells = used.equals(choices.stream().filter(used::contains).toList());
        return Combinators.combine(
                        Texts.stems(),
                        tells ? Arbitraries.just(true) : Arbitraries.of(true, false),
                        Arbitraries.just(items),
                        Texts.<MatchQuestion.Choice>each(choices.stream()
                                .map(id -> choice(id, used.contains(id)))
                                .toList()),
                        Arbitraries.of(MarkingRule.PER_PART, MarkingRule.ALL_OR_NOTHING))
                .as(MatchQuestion::new);
    }

    private static Arbitrary<MatchQuestion.Item> item(String id, List<String> choices) {
        return Combinators.combine(
                        Texts.shown(), Arbitraries.of(choices), Texts.hidden(), Texts.hidden(), Arbitraries.of(choices))
                .as((text, is, right, otherwise, spoken) -> new MatchQuestion.Item(
                        id,
                        text,
                        is,
                        new ItemFeedback(
                                right,
                                spoken.equals(is) ? Map.<String, Markdown>of() : Map.of(spoken, otherwise),
                                Optional.of(otherwise))));
    }

    private static Arbitrary<MatchQuestion.Choice> choice(String id, boolean used) {
        return Combinators.combine(Texts.shown(), Texts.hidden())
                .as((text, feedback) -> new MatchQuestion.Choice(id, text, Texts.unless(used, feedback)));
    }

    private static Map<String, String> right(MatchQuestion question) {
        return question.items().stream().collect(Collectors.toMap(MatchQuestion.Item::id, MatchQuestion.Item::is));
    }

    @Override
    protected Arbitrary<MatchResponse> responses(MatchQuestion question) {
        Map<String, List<String>> choices = new HashMap<>();
        question.itemIds().forEach(id -> choices.put(id, question.choiceIds()));
        return Answered.parts(question.itemIds(), right(question), choices).map(MatchResponse::new);
    }

    @Override
    protected List<MatchResponse> mended(MatchQuestion question, MatchResponse response) {
        return Answered.mended(response.pairs(), right(question)).stream()
                .map(MatchResponse::new)
                .toList();
    }

    @Override
    protected MatchQuestion rearranged(MatchQuestion question, Random random) {
        return new MatchQuestion(
                question.stem(),
                question.shuffled(),
                Answered.mixed(question.items(), random),
                Answered.mixed(question.choices(), random),
                question.marking());
    }
}
