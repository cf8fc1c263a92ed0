package app.salient.question.choice;

import app.salient.question.Answered;
import app.salient.question.GraderProperties;
import app.salient.question.MarkingRule;
import app.salient.question.QuestionKind;
import app.salient.question.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class ChoicePropertiesTest extends GraderProperties<ChoiceQuestion, ChoiceResponse> {
    @Override
    protected QuestionKind<ChoiceQuestion, ChoiceResponse> kind() {
        return new ChoiceKind();
    }

    @Override
    protected Arbitrary<ChoiceQuestion> questions() {
        return Arbitraries.oneOf(one(), many());
    }

    private static Arbitrary<ChoiceQuestion> one() {
        return Texts.ids(2, 9)
                .flatMap(ids -> Texts.some(ids, 1, 1)
                        .flatMap(right -> question(ids, right, false, Arbitraries.just(MarkingRule.ALL_OR_NOTHING))));
    }

    private static Arbitrary<ChoiceQuestion> many() {
        return Texts.ids(2, 9)
                .flatMap(ids -> Texts.some(ids, 1, ids.size())
                        .flatMap(right -> question(
                                ids,
                                right,
                                true,
                                Arbitraries.of(MarkingRule.CORRECT_MINUS_WRONG, MarkingRule.ALL_OR_NOTHING))));
    }

    private static Arbitrary<ChoiceQuestion> question(
            List<String> ids, List<String> right, boolean many, Arbitrary<MarkingRule> rules) {
        var options = Texts.<ChoiceQuestion.Option>each(
                ids.stream().map(id -> option(id, right.contains(id))).toList());
        return Combinators.combine(Texts.stems(), Arbitraries.of(true, false), options, rules)
                .as((stem, shuffled, all, rule) -> new ChoiceQuestion(stem, many, shuffled, all, rule));
    }

    private static Arbitrary<ChoiceQuestion.Option> option(String id, boolean right) {
        return Combinators.combine(Texts.shown(), Arbitraries.of(true, false), Texts.hidden())
                .as((text, pinned, feedback) -> new ChoiceQuestion.Option(id, text, right, pinned, feedback));
    }

    @Override
    protected Arbitrary<ChoiceResponse> responses(ChoiceQuestion question) {
        int most = question.many() ? question.ids().size() : 1;
        return Arbitraries.oneOf(
                Texts.some(question.ids(), 0, most).map(ChoiceResponse::new),
                Texts.some(question.rightIds(), 0, question.rightIds().size()).map(ChoiceResponse::new));
    }

    @Override
    protected List<ChoiceResponse> mended(ChoiceQuestion question, ChoiceResponse response) {
        if (!question.many()) {
            return response.chosen().equals(question.rightIds())
                    ? List.of()
                    : List.of(new ChoiceResponse(question.rightIds()));
        }
        return question.options().stream()
                .filter(option -> option.correct() != response.chosen().contains(option.id()))
                .map(option -> turned(response, option.id()))
                .toList();
    }

    private static ChoiceResponse turned(ChoiceResponse response, String option) {
        List<String> chosen = new ArrayList<>(response.chosen());
        if (!chosen.remove(option)) {
            chosen.add(option);
        }
        return new ChoiceResponse(chosen);
    }

    @Override
    protected ChoiceQuestion rearranged(ChoiceQuestion question, Random random) {
        return new ChoiceQuestion(
                question.stem(),
                question.many(),
                question.shuffled(),
                Answered.mixed(question.options(), random),
                question.marking());
    }
}
