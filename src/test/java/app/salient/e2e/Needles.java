package app.salient.e2e;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Quiz;
import app.salient.question.Question;
import app.salient.question.Questions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser may not see of a quiz before it is graded: keys, feedback, explanations, refutations, and hints that nobody
 * has asked for, as pieces that can be looked for.
 */
record Needles(Set<String> pieces) {
    /** Letters, digits and spaces look the same in the course's files, in HTML and in JSON. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ]{12,}");

    static Needles of(Quiz quiz, Catalogue course) {
        String open = quiz.questions().stream()
                .map(question -> Questions.publicView(question, 1).toString()
                        + question.stem().prompt())
                .collect(Collectors.joining());
        var pieces = quiz.questions().stream()
                .flatMap(question -> Stream.concat(
                        texts(JsonMapper.shared().readTree(Questions.canonical(question)))
                                .flatMap(Needles::plain),
                        keys(question, course)))
                .filter(piece -> !open.contains(piece))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Needles(pieces);
    }

    /** The longest piece of a text that looks the same everywhere. */
    static Stream<String> plain(String text) {
        return PLAIN
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .stream();
    }

    private static Stream<String> keys(Question question, Catalogue course) {
        var review = Questions.review(question, null, Questions.grade(question, null), course);
        JsonNode key = review.path("key");
        return key.isString() ? Stream.of(key.asString()) : Stream.empty();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString())
                : node.values().stream().flatMap(Needles::texts);
    }

    /** Without those that are said openly, for example by the learner. */
    Needles without(String said) {
        return new Needles(
                pieces.stream().filter(piece -> !said.contains(piece)).collect(Collectors.toCollection(TreeSet::new)));
    }

    List<String> foundIn(String where) {
        return pieces.stream().filter(where::contains).toList();
    }
}
