package app.salient.question;

import app.salient.formats.MarkdownHtml;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A question together with its kind, so that the two fit without casts. */
record Asked<Q extends Question, R extends Response>(QuestionKind<Q, R> kind, Q question) {
    static Asked<?, ?> of(Question question) {
        return of(Kinds.of(question), question);
    }

    private static <Q extends Question, R extends Response> Asked<Q, R> of(QuestionKind<Q, R> kind, Question question) {
        return new Asked<>(kind, kind.type().cast(question));
    }

    String canonical() {
        return Canonical.write(kind, question);
    }

    String key() {
        return DigestUtils.sha256Hex(kind.name() + " " + kind.key(question)).substring(0, 12);
    }

    ObjectNode publicView(long seed) {
        Stem stem = question.stem();
        ObjectNode view = JsonNodeFactory.instance
                .objectNode()
                .put("id", stem.id().value())
                .put("kind", kind.name())
                .put("prompt", MarkdownHtml.block(stem.prompt()))
                .put("points", stem.points())
                .put("marking", question.marking().sentence())
                .put("certainty", stem.asksCertainty());
        if (!stem.hints().isEmpty()) {
            stem.hints().forEach(hint -> view.withArray("hints").add(hint.cost()));
        }
        kind.addPublicView(question, seed, view);
        return view;
    }

    @Nullable
    String accept(String json) {
        return response(json)
                .map(response -> ResponseJson.write(kind.writeResponse(response)))
                .orElse(null);
    }

    Grade grade(@Nullable String stored, int hintsTaken) {
        return response(stored)
                .map(response -> kind.grader()
                        .grade(question, response)
                        .less(question.stem().costOf(hintsTaken)))
                .orElseGet(() -> new Grade.Incomplete("Nothing was answered."));
    }

    /** @param grade without what hints cost */
    ObjectNode review(@Nullable String stored, Grade grade, int hintsTaken, Questions.PassageLinks links) {
        Optional<R> response = response(stored);
        double cost = question.stem().costOf(hintsTaken);
        ObjectNode review = ReviewStart.of(question, response.isPresent(), grade, cost, links);
        kind.addReview(question, response, grade, review);
        if (cost > 0 && grade.earned() > 0) {
            review.put("worked", review.path("worked").asString("") + "; " + ReviewStart.hints(hintsTaken, cost));
        }
        return review;
    }

    List<Pick> picks() {
        return kind.picks(question);
    }

    List<Pick> picked(@Nullable String stored) {
        return response(stored).map(response -> kind.picked(question, response)).orElse(List.of());
    }

    List<String> offered() {
        return kind.offered(question);
    }

    List<String> keyLines() {
        return kind.keyLines(question);
    }

    String sampleResponse(boolean right, RandomGenerator random) {
        R response = right ? kind.rightResponse(question) : kind.wrongResponse(question, random);
        return ResponseJson.write(kind.writeResponse(response));
    }

    private Optional<R> response(@Nullable String json) {
        if (json == null) {
            return Optional.empty();
        }
        JsonNode node = ResponseJson.read(json);
        if (node.isNull()) {
            return Optional.empty();
        }
        if (!node.isObject() || !ResponseJson.text(node, "kind").equals(kind.name())) {
            throw new BadResponse("This is no answer to a question of the kind " + kind.name() + ".");
        }
        return Optional.of(kind.readResponse(question, node)).filter(response -> !kind.isEmpty(response));
    }
}
