package app.salient.question.number;

import app.salient.question.Answered;
import app.salient.question.GraderProperties;
import app.salient.question.QuestionKind;
import app.salient.question.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class NumberPropertiesTest extends GraderProperties<NumberQuestion, NumberResponse> {
    @Override
    protected QuestionKind<NumberQuestion, NumberResponse> kind() {
        return new NumberKind();
    }

    private static final List<String> UNITS = List.of("", "km", "km²", "%", "°C", "Sonnen");

    @Override
    protected Arbitrary<NumberQuestion> questions() {
        return accepted()
                .flatMap(accepted -> Combinators.combine(
                                Texts.stems(),
                                Arbitraries.just(accepted),
                                Arbitraries.of(UNITS),
                                Combinators.combine(Texts.hidden(), Texts.hidden(), Texts.hidden())
                                        .as(NumberQuestion.Feedback::new),
                                near(accepted).list().ofMaxSize(3))
                        .as(NumberQuestion::new));
    }

    private static Arbitrary<NumberQuestion.Accepted> accepted() {
        var about = Combinators.combine(decimals(), decimals())
                .<NumberQuestion.Accepted>as((answer, tolerance) -> new NumberQuestion.About(answer, tolerance.abs()));
        var range = Combinators.combine(decimals(), decimals())
                .<NumberQuestion.Accepted>as((one, other) -> new NumberQuestion.Range(one.min(other), one.max(other)));
        return Arbitraries.oneOf(about, range);
    }

    /** Up to the 15 digits that a course file may hold; small ones, and so ties with an end, not rarely. */
    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(-3, 3).map(BigDecimal::valueOf),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal(-99_999_999), new BigDecimal(99_999_999))
                                .ofScale(4))
                .map(NumberPropertiesTest::plain);
    }

    private static BigDecimal plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static Arbitrary<NumberQuestion.Near> near(NumberQuestion.Accepted accepted) {
        return Combinators.combine(Arbitraries.integers().between(1, 500), Texts.hidden())
                .as((off, feedback) -> new NumberQuestion.Near(
                        plain(accepted.to().add(BigDecimal.valueOf(off))),
                        plain(accepted.to().add(BigDecimal.valueOf(2L * off))),
                        feedback));
    }

    @Override
    protected Arbitrary<NumberResponse> responses(NumberQuestion question) {
        var accepted = question.accepted();
        var ends = Arbitraries.of(accepted.from(), accepted.to())
                .flatMap(end -> Arbitraries.of("-0.0001", "0", "0.0001").map(step -> end.add(new BigDecimal(step))));
        var numbers = Combinators.combine(
                        Arbitraries.oneOf(decimals(), ends), Arbitraries.of(" ", ""), Arbitraries.of(UNITS))
                .as((number, space, unit) -> (number.toPlainString() + space + unit).strip());
        var words = Arbitraries.of("many", "", "1,2,3", "٤٢", "1 376", "−0", "3 or 4", "1e5", "🚀", "½");
        return Arbitraries.oneOf(numbers, words).map(NumberResponse::new);
    }

    @Override
    protected List<NumberResponse> mended(NumberQuestion question, NumberResponse response) {
        var accepted = question.accepted();
        List<String> right = Stream.of(accepted.from(), accepted.to())
                .map(BigDecimal::toPlainString)
                .toList();
        return right.contains(response.typed())
                ? List.of()
                : right.stream().map(NumberResponse::new).toList();
    }

    @Override
    protected NumberQuestion rearranged(NumberQuestion question, Random random) {
        return new NumberQuestion(
                question.stem(),
                question.accepted(),
                question.unit(),
                question.feedback(),
                Answered.mixed(question.near(), random));
    }
}
