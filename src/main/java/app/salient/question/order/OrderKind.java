package app.salient.question.order;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.MarkingRule;
import app.salient.question.Pick;
import app.salient.question.QuestionId;
import app.salient.question.QuestionKind;
import app.salient.question.Stem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Put items into their order. */
public final class OrderKind implements QuestionKind<OrderQuestion, OrderResponse> {
    static final String NAME = "order";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<OrderQuestion> type() {
        return OrderQuestion.class;
    }

    @Override
    public Optional<OrderQuestion> read(Stem stem, Fields fields) {
        return OrderReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(OrderQuestion question) {
        return OrderWriter.question(question);
    }

    @Override
    public Object key(OrderQuestion question) {
        return question.items().stream().map(OrderQuestion.Item::id).toList();
    }

    @Override
    public OrderResponse readResponse(OrderQuestion question, JsonNode json) {
        return OrderReader.response(question, json);
    }

    @Override
    public ObjectNode writeResponse(OrderResponse response) {
        return OrderWriter.response(response);
    }

    @Override
    public Grader<OrderQuestion, OrderResponse> grader() {
        return new OrderGrader();
    }

    @Override
    public void addPublicView(OrderQuestion question, long seed, ObjectNode view) {
        OrderViews.addPublic(question, seed, view);
    }

    @Override
    public void addReview(OrderQuestion question, Optional<OrderResponse> response, Grade grade, ObjectNode review) {
        OrderViews.addReview(question, response, grade, review);
    }

    @Override
    public List<Pick> picks(OrderQuestion question) {
        return OrderPicks.all(question);
    }

    @Override
    public List<Pick> picked(OrderQuestion question, OrderResponse response) {
        return OrderPicks.of(question, response);
    }

    @Override
    public List<String> offered(OrderQuestion question) {
        return OrderViews.mixed(question, 0).stream()
                .map(item -> item.text().text())
                .toList();
    }

    @Override
    public List<String> keyLines(OrderQuestion question) {
        return question.items().stream().map(item -> item.text().text()).toList();
    }

    @Override
    public OrderQuestion example() {
        var stem = new Stem(
                new QuestionId("example-order"),
                new Markdown("Order these planets by their distance from the Sun."),
                1,
                new Markdown("The four rocky planets are the inner ones."),
                Optional.of(new Stem.Refutation(
                        new Markdown("The hottest planet must be the nearest."),
                        new Markdown("Venus is hotter than Mercury because of its thick air."),
                        new Markdown("Mercury is the nearest."))),
                List.of("C01"),
                "01-example#planets",
                true,
                List.of());
        return new OrderQuestion(
                stem,
                List.of(
                        item("mercury", "Mercury", "58 million km from the Sun."),
                        item("venus", "Venus", "108 million km from the Sun."),
                        item("earth", "The Earth", "150 million km from the Sun."),
                        item("mars", "Mars", "228 million km from the Sun.")),
                new Markdown("From the inside out."),
                new Markdown("Compare the distances below."),
                "Nearest",
                "Farthest",
                MarkingRule.PER_PART);
    }

    private static OrderQuestion.Item item(String id, String text, String feedback) {
        return new OrderQuestion.Item(id, new Markdown(text), new Markdown(feedback));
    }

    @Override
    public OrderResponse rightResponse(OrderQuestion question) {
        return new OrderResponse(question.ids());
    }

    /** Two neighbours exchanged, as people do who know most of it. */
    @Override
    public OrderResponse wrongResponse(OrderQuestion question, RandomGenerator random) {
        List<String> order = new ArrayList<>(question.ids());
        int first = random.nextInt(order.size() - 1);
        Collections.swap(order, first, first + 1);
        return new OrderResponse(order);
    }
}
