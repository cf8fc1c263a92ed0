package app.salient.question.gaps;

import app.salient.formats.Markdown;
import app.salient.question.Answered;
import app.salient.question.GraderProperties;
import app.salient.question.MarkingRule;
import app.salient.question.QuestionKind;
import app.salient.question.Texts;
import app.salient.question.TypedWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class GapsPropertiesTest extends GraderProperties<GapsQuestion, GapsResponse> {
    @Override
    protected QuestionKind<GapsQuestion, GapsResponse> kind() {
        return new GapsKind();
    }

    /** No gap is called by one of these words. */
    private static final List<String> OPTIONS =
            List.of("days", "weeks", "months", "years", "hours", "minutes", "seconds", "decades", "centuries");

    @Override
    protected Arbitrary<GapsQuestion> questions() {
        return Texts.ids(1, 12)
                .flatMap(ids -> Combinators.combine(
                                Texts.stems(),
                                Arbitraries.just(text(ids)),
                                Texts.<Gap>each(ids.stream()
                                        .map(id -> Arbitraries.oneOf(typed(id), chosen(id)))
                                        .toList()),
                                Arbitraries.of(MarkingRule.PER_PART, MarkingRule.ALL_OR_NOTHING))
                        .as(GapsQuestion::new));
    }

    /** Gaps side by side, apart, and in paragraphs of their own. */
    private static Markdown text(List<String> ids) {
        return new Markdown(ids.stream()
                .map(id -> "[[" + id + "]]")
                .collect(Collectors.joining(ids.size() % 2 == 0 ? ", *а потом* " : "\n\n", "Так: ", ".")));
    }

    private static Arbitrary<Gap> typed(String id) {
        return TypedWords.keys(4).map(key -> new Gap.Typed(id, key));
    }

    private static Arbitrary<Gap> chosen(String id) {
        return Texts.some(OPTIONS, 2, 9)
                .flatMap(options -> Combinators.combine(
                                Arbitraries.of(true, false),
                                Texts.<Gap.Option>each(options.stream()
                                        .map(option -> option(option, option.equals(options.getFirst())))
                                        .toList()),
                                Arbitraries.longs())
                        .as((shuffled, all, chance) ->
                                new Gap.Chosen(id, shuffled, Answered.mixed(all, new Random(chance)))));
    }

    private static Arbitrary<Gap.Option> option(String id, boolean right) {
        return Combinators.combine(Texts.shown(), Texts.hidden())
                .as((text, feedback) -> new Gap.Option(id, new Markdown("at " + text.text()), right, feedback));
    }

    private static Map<String, String> right(GapsQuestion question) {
        return new GapsKind().rightResponse(question).filled();
    }

    @Override
    protected Arbitrary<GapsResponse> responses(GapsQuestion question) {
        Map<String, List<String>> fillings = new HashMap<>();
        return Texts.<List<String>>each(question.gaps().stream()
                        .map(gap -> fillings(gap).list().ofMaxSize(3))
                        .toList())
                .flatMap(all -> {
                    for (int i = 0; i < all.size(); i++) {
                        fillings.put(question.gaps().get(i).id(), all.get(i));
                    }
                    return Answered.parts(
                            question.gaps().stream().map(Gap::id).toList(), right(question), Map.copyOf(fillings));
                })
                .map(GapsResponse::new);
    }

    private static Arbitrary<String> fillings(Gap gap) {
        return switch (gap) {
            case Gap.Typed typed -> TypedWords.typed(typed.key());
            case Gap.Chosen chosen -> Arbitraries.of(chosen.options()).map(Gap.Option::id);
        };
    }

    @Override
    protected List<GapsResponse> mended(GapsQuestion question, GapsResponse response) {
        return Answered.mended(response.filled(), right(question)).stream()
                .map(GapsResponse::new)
                .toList();
    }

    /** With its gaps in another order in the text, too. */
    @Override
    protected GapsQuestion rearranged(GapsQuestion question, Random random) {
        List<Gap> gaps = Answered.mixed(question.gaps(), random).stream()
                .map(gap -> rearranged(gap, random))
                .toList();
        return new GapsQuestion(question.stem(), text(gaps.stream().map(Gap::id).toList()), gaps, question.marking());
    }

    private static Gap rearranged(Gap gap, Random random) {
        return switch (gap) {
            case Gap.Typed typed -> new Gap.Typed(typed.id(), TypedWords.rearranged(typed.key(), random));
            case Gap.Chosen chosen ->
                new Gap.Chosen(chosen.id(), chosen.shuffled(), Answered.mixed(chosen.options(), random));
        };
    }
}
