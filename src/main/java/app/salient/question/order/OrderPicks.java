package app.salient.question.order;

import app.salient.question.Pick;
import java.util.List;
import java.util.stream.IntStream;

/** Which place each item was given, counted from 1. */
final class OrderPicks {
    private OrderPicks() {}

    static List<Pick> all(OrderQuestion question) {
        return question.items().stream()
                .flatMap(item ->
                        IntStream.range(0, question.items().size()).mapToObj(place -> pick(question, item, place)))
                .toList();
    }

    static List<Pick> of(OrderQuestion question, OrderResponse response) {
        return question.items().stream()
                .map(item -> pick(question, item, response.order().indexOf(item.id())))
                .toList();
    }

    private static Pick pick(OrderQuestion question, OrderQuestion.Item item, int place) {
        return new Pick(
                item.text().text(),
                String.valueOf(place + 1),
                question.ids().get(place).equals(item.id()));
    }
}
