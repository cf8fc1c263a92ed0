package app.salient.question.order;

import app.salient.question.Grade;
import app.salient.question.Grader;
import java.util.ArrayList;
import java.util.List;

/** Each item in its right place counts; or all or nothing. */
final class OrderGrader implements Grader<OrderQuestion, OrderResponse> {
    @Override
    public Grade grade(OrderQuestion question, OrderResponse response) {
        List<String> right = question.ids();
        List<Grade.Part> parts = new ArrayList<>();
        for (int place = 0; place < right.size(); place++) {
            String id = right.get(place);
            parts.add(new Grade.Part(id, id.equals(response.order().get(place))));
        }
        long placed = parts.stream().filter(Grade.Part::right).count();
        double fraction = switch (question.marking()) {
            case ALL_OR_NOTHING -> placed == right.size() ? 1 : 0;
            case PER_PART -> placed / (double) right.size();
            case CORRECT_MINUS_WRONG, BY_PERSON, BRIER ->
                throw new IllegalStateException("no rule for an order: " + question.marking());
        };
        return new Grade.Scored(fraction, parts);
    }
}
