package app.salient.question.match;

import app.salient.formats.Fields;
import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.OfferedPairs;
import app.salient.question.Pick;
import app.salient.question.QuestionKind;
import app.salient.question.Shuffle;
import app.salient.question.Stem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Pair each item with the choice that fits it. */
public final class MatchKind implements QuestionKind<MatchQuestion, MatchResponse> {
    static final String NAME = "match";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<MatchQuestion> type() {
        return MatchQuestion.class;
    }

    @Override
    public Optional<MatchQuestion> read(Stem stem, Fields fields) {
        return MatchReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(MatchQuestion question) {
        return MatchWriter.question(question);
    }

    @Override
    public Object key(MatchQuestion question) {
        return question.items().stream()
                .collect(Collectors.toMap(
                        MatchQuestion.Item::id, MatchQuestion.Item::is, (one, other) -> one, TreeMap::new));
    }

    @Override
    public MatchResponse readResponse(MatchQuestion question, JsonNode json) {
        return MatchReader.response(question, json);
    }

    @Override
    public ObjectNode writeResponse(MatchResponse response) {
        return MatchWriter.response(response);
    }

    @Override
    public boolean isEmpty(MatchResponse response) {
        return response.pairs().isEmpty();
    }

    @Override
    public Grader<MatchQuestion, MatchResponse> grader() {
        return new MatchGrader();
    }

    @Override
    public void addPublicView(MatchQuestion question, long seed, ObjectNode view) {
        MatchViews.addPublic(question, seed, view);
    }

    @Override
    public void addReview(MatchQuestion question, Optional<MatchResponse> response, Grade grade, ObjectNode review) {
        MatchViews.addReview(question, response, grade, review);
    }

    @Override
    public List<Pick> picks(MatchQuestion question) {
        return MatchPicks.all(question);
    }

    @Override
    public List<Pick> picked(MatchQuestion question, MatchResponse response) {
        return MatchPicks.of(question, response);
    }

    @Override
    public List<String> offered(MatchQuestion question) {
        Shuffle shuffle = new Shuffle(0, question.id());
        return OfferedPairs.lines(
                shuffle.mixed(question.items()).stream()
                        .map(item -> item.text().text())
                        .toList(),
                shuffle.mixed(question.choices()).stream()
                        .map(choice -> choice.text().text())
                        .toList());
    }

    @Override
    public List<String> keyLines(MatchQuestion question) {
        return question.items().stream()
                .map(item -> item.text().text() + " → " + textOf(question, item.is()))
                .toList();
    }

    @Override
    public MatchQuestion example() {
        return MatchExample.moons();
    }

    @Override
    public MatchResponse rightResponse(MatchQuestion question) {
        Map<String, String> pairs = new LinkedHashMap<>();
        question.items().forEach(item -> pairs.put(item.id(), item.is()));
        return new MatchResponse(pairs);
    }

    /** All right but one item, as people do who know most of it. */
    @Override
    public MatchResponse wrongResponse(MatchQuestion question, RandomGenerator random) {
        Map<String, String> pairs = new LinkedHashMap<>(rightResponse(question).pairs());
        var item = question.items().get(random.nextInt(question.items().size()));
        List<String> wrong = question.choiceIds().stream()
                .filter(choice -> !choice.equals(item.is()))
                .toList();
        pairs.put(item.id(), wrong.get(random.nextInt(wrong.size())));
        return new MatchResponse(pairs);
    }

    private static String textOf(MatchQuestion question, String id) {
        return question.choices().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.text().text())
                .findFirst()
                .orElse(id);
    }
}
