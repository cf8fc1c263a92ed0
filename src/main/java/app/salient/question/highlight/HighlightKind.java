package app.salient.question.highlight;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.Pick;
import app.salient.question.QuestionKind;
import app.salient.question.Stem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Mark the words of a short text that bear on a claim. */
public final class HighlightKind implements QuestionKind<HighlightQuestion, HighlightResponse> {
    static final String NAME = "highlight";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<HighlightQuestion> type() {
        return HighlightQuestion.class;
    }

    @Override
    public Optional<HighlightQuestion> read(Stem stem, Fields fields) {
        return HighlightReader.question(stem, fields);
    }

    @Override
    public Map<String, Object> write(HighlightQuestion question) {
        return HighlightWriter.question(question);
    }

    @Override
    public Object key(HighlightQuestion question) {
        return question.phrases().stream()
                .collect(Collectors.toMap(
                        HighlightQuestion.Phrase::id, HighlightQuestion.Phrase::is, (one, other) -> one, TreeMap::new));
    }

    @Override
    public HighlightResponse readResponse(HighlightQuestion question, JsonNode json) {
        return HighlightReader.response(question, json);
    }

    @Override
    public ObjectNode writeResponse(HighlightResponse response) {
        return HighlightWriter.response(response);
    }

    @Override
    public boolean isEmpty(HighlightResponse response) {
        return response.marked().isEmpty();
    }

    @Override
    public Grader<HighlightQuestion, HighlightResponse> grader() {
        return new HighlightGrader();
    }

    @Override
    public void addPublicView(HighlightQuestion question, long seed, ObjectNode view) {
        HighlightViews.addPublic(question, view);
    }

    @Override
    public void addReview(
            HighlightQuestion question, Optional<HighlightResponse> response, Grade grade, ObjectNode review) {
        HighlightViews.addReview(question, response, grade, review);
    }

    @Override
    public List<Pick> picks(HighlightQuestion question) {
        return HighlightPicks.all(question);
    }

    @Override
    public List<Pick> picked(HighlightQuestion question, HighlightResponse response) {
        return HighlightPicks.of(question, response);
    }

    @Override
    public List<String> offered(HighlightQuestion question) {
        return Stream.of(
                        question.claim().map(Markdown::text).stream(),
                        new MarkedText(question.text()).lines().stream(),
                        Stream.of(question.marks().stream()
                                .map(mark -> mark.text().text())
                                .collect(Collectors.joining(" · "))))
                .flatMap(lines -> lines)
                .toList();
    }

    @Override
    public List<String> keyLines(HighlightQuestion question) {
        Map<String, String> marks = question.marks().stream()
                .collect(Collectors.toMap(
                        HighlightQuestion.Mark::id, mark -> mark.text().text()));
        Map<String, String> words = new MarkedText(question.text())
                .phrases().stream().collect(Collectors.toMap(MarkedText.Phrase::id, MarkedText.Phrase::words));
        return question.phrases().stream()
                .filter(HighlightQuestion.Phrase::isWorthMarking)
                .map(phrase -> words.get(phrase.id()) + " → " + marks.get(phrase.is()))
                .toList();
    }

    @Override
    public HighlightQuestion example() {
        return HighlightExample.heat();
    }

    @Override
    public HighlightResponse rightResponse(HighlightQuestion question) {
        Map<String, String> marked = new LinkedHashMap<>();
        question.phrases().stream()
                .filter(HighlightQuestion.Phrase::isWorthMarking)
                .forEach(phrase -> marked.put(phrase.id(), phrase.is()));
        return new HighlightResponse(marked);
    }

    /** All right but one phrase, which is left out, marked needlessly or marked as another. */
    @Override
    public HighlightResponse wrongResponse(HighlightQuestion question, RandomGenerator random) {
        List<HighlightResponse> wrong = new ArrayList<>();
        for (var phrase : question.phrases()) {
            for (String mark : marks(question)) {
                HighlightResponse response = with(question, phrase.id(), mark);
                if (!mark.equals(phrase.is()) && !isEmpty(response)) {
                    wrong.add(response);
                }
            }
        }
        return wrong.get(random.nextInt(wrong.size()));
    }

    private static List<String> marks(HighlightQuestion question) {
        List<String> marks = new ArrayList<>(question.markIds());
        marks.add(HighlightQuestion.NONE);
        return marks;
    }

    private static HighlightResponse with(HighlightQuestion question, String changed, String mark) {
        Map<String, String> marked = new LinkedHashMap<>();
        for (var phrase : question.phrases()) {
            String given = phrase.id().equals(changed) ? mark : phrase.is();
            if (!given.equals(HighlightQuestion.NONE)) {
                marked.put(phrase.id(), given);
            }
        }
        return new HighlightResponse(marked);
    }
}
