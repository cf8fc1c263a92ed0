package app.salient.question;

import app.salient.question.choice.ChoiceKind;
import app.salient.question.classify.ClassifyKind;
import app.salient.question.essay.EssayKind;
import app.salient.question.forecast.ForecastKind;
import app.salient.question.gaps.GapsKind;
import app.salient.question.highlight.HighlightKind;
import app.salient.question.map.MapKind;
import app.salient.question.match.MatchKind;
import app.salient.question.number.NumberKind;
import app.salient.question.order.OrderKind;
import app.salient.question.shortanswer.ShortKind;
import app.salient.question.statements.StatementsKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds Salient knows: a new kind is one more line here. */
final class Kinds {
    static final List<QuestionKind<?, ?>> ALL = List.of(
            new ChoiceKind(), //
            new ClassifyKind(),
            new EssayKind(),
            new ForecastKind(),
            new GapsKind(),
            new HighlightKind(),
            new MatchKind(),
            new MapKind(),
            new NumberKind(),
            new OrderKind(),
            new ShortKind(),
            new StatementsKind());

    static final Map<String, QuestionKind<?, ?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(QuestionKind::name, Function.identity()));

    private Kinds() {}

    static QuestionKind<?, ?> of(Question question) {
        return ALL.stream()
                .filter(kind -> kind.type().isInstance(question))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind for " + question.getClass()));
    }
}
