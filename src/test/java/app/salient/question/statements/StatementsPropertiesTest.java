package app.salient.question.statements;

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

class StatementsPropertiesTest extends GraderProperties<StatementsQuestion, StatementsResponse> {
    @Override
    protected QuestionKind<StatementsQuestion, StatementsResponse> kind() {
        return new StatementsKind();
    }

    /** Words that no part is called by. */
    private static final List<String> COLUMNS = List.of("true", "false", "both", "neither", "unclear");

    @Override
    protected Arbitrary<StatementsQuestion> questions() {
        return Texts.some(COLUMNS, 2, 5)
                .flatMap(ids -> Combinators.combine(
                                Texts.stems(),
                                Texts.<StatementsQuestion.Column>each(ids.stream()
                                        .map(id -> Texts.shown().map(text -> new StatementsQuestion.Column(id, text)))
                                        .toList()),
                                Arbitraries.of(true, false),
                                PlacedParts.in(ids),
                                Arbitraries.of(MarkingRule.PER_PART, MarkingRule.ALL_OR_NOTHING))
                        .as(StatementsQuestion::new));
    }

    @Override
    protected Arbitrary<StatementsResponse> responses(StatementsQuestion question) {
        return PlacedParts.answers(question.rows(), question.columnIds()).map(StatementsResponse::new);
    }

    @Override
    protected List<StatementsResponse> mended(StatementsQuestion question, StatementsResponse response) {
        return Answered.mended(response.answers(), PlacedParts.right(question.rows())).stream()
                .map(StatementsResponse::new)
                .toList();
    }

    @Override
    protected StatementsQuestion rearranged(StatementsQuestion question, Random random) {
        return new StatementsQuestion(
                question.stem(),
                Answered.mixed(question.columns(), random),
                question.shuffled(),
                Answered.mixed(question.rows(), random),
                question.marking());
    }
}
