package app.salient.question.order;

import app.salient.question.Response;
import java.util.List;

/** @param order ids of all items of the question, each once */
record OrderResponse(List<String> order) implements Response {
    OrderResponse {
        order = List.copyOf(order);
    }
}
