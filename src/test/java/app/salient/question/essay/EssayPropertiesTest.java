package app.salient.question.essay;

import app.salient.question.Answered;
import app.salient.question.GraderProperties;
import app.salient.question.QuestionKind;
import app.salient.question.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class EssayPropertiesTest extends GraderProperties<EssayQuestion, EssayResponse> {
    @Override
    protected QuestionKind<EssayQuestion, EssayResponse> kind() {
        return new EssayKind();
    }

    @Override
    protected Arbitrary<EssayQuestion> questions() {
        return Texts.ids(1, 8)
                .flatMap(ids -> Texts.<EssayQuestion.Criterion>each(
                        ids.stream().map(EssayPropertiesTest::criterion).toList()))
                .flatMap(rubric -> Combinators.combine(
                                Texts.stems(sum(rubric)), words(), Texts.hidden(), Texts.hidden())
                        .as((stem, words, model, common) -> new EssayQuestion(stem, words, rubric, model, common)));
    }

    private static Arbitrary<EssayQuestion.Criterion> criterion(String id) {
        return Combinators.combine(Texts.shown(), Texts.numbers(1, 1_250))
                .as((text, cents) -> new EssayQuestion.Criterion(
                        id,
                        text,
                        BigDecimal.valueOf(cents, 2).stripTrailingZeros().add(BigDecimal.ZERO)))
                .map(EssayPropertiesTest::plain);
    }

    private static EssayQuestion.Criterion plain(EssayQuestion.Criterion it) {
        return it.points().scale() < 0
                ? new EssayQuestion.Criterion(it.id(), it.text(), it.points().setScale(0))
                : it;
    }

    private static double sum(List<EssayQuestion.Criterion> rubric) {
        return rubric.stream()
                .map(EssayQuestion.Criterion::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private static Arbitrary<EssayQuestion.Words> words() {
        return Texts.numbers(1, EssayQuestion.Words.MOST)
                .flatMap(from ->
                        Texts.numbers(from, EssayQuestion.Words.MOST).map(to -> new EssayQuestion.Words(from, to)));
    }

    @Override
    protected boolean awaits(EssayQuestion question) {
        return true;
    }

    @Override
    protected Arbitrary<EssayResponse> responses(EssayQuestion question) {
        return Texts.shown()
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(texts -> new EssayResponse(
                        String.join("\n\n", texts.stream().map(Object::toString).toList())));
    }

    /** No text is right or wrong before a person has read it. */
    @Override
    protected List<EssayResponse> mended(EssayQuestion question, EssayResponse response) {
        return List.of();
    }

    @Override
    protected EssayQuestion rearranged(EssayQuestion question, Random random) {
        return new EssayQuestion(
                question.stem(),
                question.words(),
                Answered.mixed(question.rubric(), random),
                question.model(),
                question.common());
    }
}
