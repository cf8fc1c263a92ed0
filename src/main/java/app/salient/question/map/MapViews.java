package app.salient.question.map;

import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import app.salient.question.Shuffle;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of a map question, before and after grading. */
final class MapViews {
    private MapViews() {}

    static void addPublic(MapQuestion question, long seed, ObjectNode view) {
        Frame frame = question.frame();
        view.putObject("frame")
                .put("west", frame.west())
                .put("east", frame.east())
                .put("south", frame.south())
                .put("north", frame.north());
        ArrayNode labels = view.putArray("labels");
        for (var label : new Shuffle(seed, question.id()).mixed(question.labels())) {
            put(labels.addObject().put("id", label.id()).put("text", MarkdownHtml.inline(label.text())), label.place());
        }
    }

    static void addReview(MapQuestion question, Optional<MapResponse> response, ObjectNode review) {
        addKey(question.target(), review.putObject("key"));
        if (response.isEmpty()) {
            review.putNull("place").putNull("nearest").put("distance", "").put("feedback", "");
            return;
        }
        Place own = response.get().place();
        Target target = question.target();
        put(review.putObject("place"), own);
        if (target instanceof Region && target.holds(own)) {
            review.putNull("nearest");
        } else {
            put(review.putObject("nearest"), target.nearestTo(own));
        }
        review.put("distance", Whereabouts.of(own, target));
        review.put("feedback", MarkdownHtml.block(feedback(question, own)));
    }

    private static Markdown feedback(MapQuestion question, Place own) {
        if (question.target().holds(own)) {
            return question.right();
        }
        return question.missAt(own)
                .map(MapQuestion.Miss::feedback)
                .or(() -> question.nearAt(own).map(MapQuestion.Near::feedback))
                .orElse(question.wrong());
    }

    private static void addKey(Target target, ObjectNode key) {
        switch (target) {
            case Target.Circle circle -> put(key, circle.place()).put("within", circle.within());
            case Region region -> {
                ArrayNode ring = key.putArray("ring");
                region.ring()
                        .forEach(corner -> ring.addArray().add(corner.lon()).add(corner.lat()));
            }
        }
    }

    private static ObjectNode put(ObjectNode node, Place place) {
        return node.put("lat", place.lat()).put("lon", place.lon());
    }
}
