package app.salient.question.shortanswer;

import app.salient.question.GraderProperties;
import app.salient.question.QuestionKind;
import app.salient.question.Texts;
import app.salient.question.TypedKey;
import app.salient.question.TypedWords;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ShortPropertiesTest extends GraderProperties<ShortQuestion, ShortResponse> {
    @Override
    protected QuestionKind<ShortQuestion, ShortResponse> kind() {
        return new ShortKind();
    }

    @Override
    protected Arbitrary<ShortQuestion> questions() {
        return Combinators.combine(Texts.stems(), TypedWords.keys(24)).as(ShortQuestion::new);
    }

    @Override
    protected Arbitrary<ShortResponse> responses(ShortQuestion question) {
        return TypedWords.typed(question.key()).map(ShortResponse::new);
    }

    @Override
    protected List<ShortResponse> mended(ShortQuestion question, ShortResponse response) {
        var mended = new ShortResponse(question.key().shown());
        return response.equals(mended) ? List.of() : List.of(mended);
    }

    @Override
    protected ShortQuestion rearranged(ShortQuestion question, Random random) {
        return new ShortQuestion(question.stem(), TypedWords.rearranged(question.key(), random));
    }

    @Provide
    Arbitrary<Tuple.Tuple2<TypedKey, String>> rewritten() {
        return TypedWords.keys(24)
                .flatMap(key ->
                        TypedWords.rewritten(Arbitraries.of(key.accept())).map(typed -> Tuple.of(key, typed)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean caseSpacesAndTheWayAccentsAreStoredNeverMatter(@ForAll("rewritten") Tuple.Tuple2<TypedKey, String> typed) {
        return typed.get1().judge(typed.get2()) == TypedKey.Verdict.RIGHT;
    }
}
