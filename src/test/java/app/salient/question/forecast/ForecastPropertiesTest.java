package app.salient.question.forecast;

import app.salient.question.GraderProperties;
import app.salient.question.QuestionKind;
import app.salient.question.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

class ForecastPropertiesTest extends GraderProperties<ForecastQuestion, ForecastResponse> {
    @Override
    protected QuestionKind<ForecastQuestion, ForecastResponse> kind() {
        return new ForecastKind();
    }

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Override
    protected Arbitrary<ForecastQuestion> questions() {
        var open = Combinators.combine(Texts.hidden(), Texts.hidden())
                .<ForecastQuestion.State>as(ForecastQuestion.Open::new);
        var settled = Combinators.combine(Arbitraries.of(true, false), Texts.hidden())
                .<ForecastQuestion.State>as((happened, text) -> new ForecastQuestion.Settled(happened, DAY, text));
        return Combinators.combine(
                        Texts.stems(),
                        Texts.shown().optional(),
                        Arbitraries.integers().between(0, 20_000).map(DAY::plusDays),
                        Arbitraries.frequencyOf(Tuple.of(1, open), Tuple.of(3, settled)))
                .as(ForecastQuestion::new);
    }

    @Override
    protected boolean awaits(ForecastQuestion question) {
        return question.state() instanceof ForecastQuestion.Open;
    }

    @Override
    protected Arbitrary<ForecastResponse> responses(ForecastQuestion question) {
        return Texts.numbers(0, 100).map(ForecastResponse::new);
    }

    /** A little nearer to what happened, and all the way. */
    @Override
    protected List<ForecastResponse> mended(ForecastQuestion question, ForecastResponse response) {
        return switch (question.state()) {
            case ForecastQuestion.Open open -> List.of();
            case ForecastQuestion.Settled settled -> {
                int target = settled.happened() ? 100 : 0;
                int step = response.probability() + Integer.signum(target - response.probability());
                yield response.probability() == target
                        ? List.of()
                        : Stream.of(step, target).map(ForecastResponse::new).toList();
            }
        };
    }

    /** It has no parts. */
    @Override
    protected ForecastQuestion rearranged(ForecastQuestion question, Random random) {
        return question;
    }
}
