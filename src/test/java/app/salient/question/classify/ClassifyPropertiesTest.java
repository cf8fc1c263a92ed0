package app.salient.question.classify;

import app.salient.question.Answered;
import app.salient.question.GraderProperties;
import app.salient.question.MarkingRule;
import app.salient.question.PlacedParts;
import app.salient.question.QuestionKind;
import app.salient.question.Texts;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class ClassifyPropertiesTest extends GraderProperties<ClassifyQuestion, ClassifyResponse> {
    @Override
    protected QuestionKind<ClassifyQuestion, ClassifyResponse> kind() {
        return new ClassifyKind();
    }

    @Override
    protected Arbitrary<ClassifyQuestion> questions() {
        return Texts.some(ClassifyQuestion.KINDS_OF_CLAIM, 2, 6)
                .map(ClassifyPropertiesTest::inOrder)
                .flatMap(into -> Combinators.combine(
                                Texts.stems(),
                                Arbitraries.of(true, false),
                                PlacedParts.in(into),
                                Arbitraries.of(MarkingRule.PER_PART, MarkingRule.ALL_OR_NOTHING))
                        .as((stem, shuffled, items, rule) -> new ClassifyQuestion(stem, into, shuffled, items, rule)));
    }

    private static List<String> inOrder(List<String> kinds) {
        return ClassifyQuestion.KINDS_OF_CLAIM.stream().filter(kinds::contains).toList();
    }

    @Override
    protected Arbitrary<ClassifyResponse> responses(ClassifyQuestion question) {
        return PlacedParts.answers(question.items(), question.into()).map(ClassifyResponse::new);
    }

    @Override
    protected List<ClassifyResponse> mended(ClassifyQuestion question, ClassifyResponse response) {
        return Answered.mended(response.sorted(), PlacedParts.right(question.items())).stream()
                .map(ClassifyResponse::new)
                .toList();
    }

    @Override
    protected ClassifyQuestion rearranged(ClassifyQuestion question, Random random) {
        return new ClassifyQuestion(
                question.stem(),
                Answered.mixed(question.into(), random),
                question.shuffled(),
                Answered.mixed(question.items(), random),
                question.marking());
    }
}
