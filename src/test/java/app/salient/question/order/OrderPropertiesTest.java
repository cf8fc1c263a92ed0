package app.salient.question.order;

import app.salient.question.GraderProperties;
import app.salient.question.MarkingRule;
import app.salient.question.QuestionKind;
import app.salient.question.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class OrderPropertiesTest extends GraderProperties<OrderQuestion, OrderResponse> {
    @Override
    protected QuestionKind<OrderQuestion, OrderResponse> kind() {
        return new OrderKind();
    }

    @Override
    protected Arbitrary<OrderQuestion> questions() {
        return Texts.ids(3, 8)
                .map(OrderPropertiesTest::unsorted)
                .flatMap(ids -> Combinators.combine(
                                Texts.stems(),
                                Texts.<OrderQuestion.Item>each(ids.stream()
                                        .map(OrderPropertiesTest::item)
                                        .toList()),
                                Texts.hidden(),
                                Texts.hidden(),
                                Arbitraries.of("First", "Älteste", "最初"),
                                Arbitraries.of("Last", "Jüngste", "最後"),
                                Arbitraries.of(MarkingRule.PER_PART, MarkingRule.ALL_OR_NOTHING))
                        .as(OrderQuestion::new));
    }

    /** Items sorted by their ids would give the key away. */
    private static List<String> unsorted(List<String> ids) {
        List<String> order = new ArrayList<>(ids);
        if (ids.stream().sorted().toList().equals(ids)) {
            Collections.swap(order, 0, 1);
        }
        return order;
    }

    private static Arbitrary<OrderQuestion.Item> item(String id) {
        return Combinators.combine(Texts.shown(), Texts.hidden())
                .as((text, feedback) -> new OrderQuestion.Item(id, text, feedback));
    }

    @Override
    protected boolean orderIsTheAnswer() {
        return true;
    }

    @Override
    protected Arbitrary<OrderResponse> responses(OrderQuestion question) {
        return Arbitraries.oneOf(
                Arbitraries.shuffle(question.ids()).map(OrderResponse::new),
                Arbitraries.just(new OrderResponse(question.ids())),
                Arbitraries.just(new OrderResponse(question.ids().reversed())));
    }

    /** Each item that stands elsewhere changes places with the one that stands where it belongs. */
    @Override
    protected List<OrderResponse> mended(OrderQuestion question, OrderResponse response) {
        List<OrderResponse> mended = new ArrayList<>();
        for (int place = 0; place < question.ids().size(); place++) {
            int stands = response.order().indexOf(question.ids().get(place));
            if (stands != place) {
                List<String> order = new ArrayList<>(response.order());
                Collections.swap(order, place, stands);
                mended.add(new OrderResponse(order));
            }
        }
        return mended;
    }

    /** The order of its items is the key. */
    @Override
    protected OrderQuestion rearranged(OrderQuestion question, Random random) {
        return question;
    }
}
