package app.salient.question;

import app.salient.formats.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All that Salient knows of one kind of question. A new kind is one of these in a package of its own. */
public interface QuestionKind<Q extends Question, R extends Response> {
    /** The word in the course files, in stored answers and in the name of the browser element. */
    String name();

    Class<Q> type();

    /** Reads the kind's own fields; problems go to {@link Fields#problems()}. @return empty after any error */
    Optional<Q> read(Stem stem, Fields fields);

    /**
     * The kind's own fields as they would stand in a course file, in order: texts, lists and maps of them. Reading them
     * again gives an equal question. The common fields and {@code marking} are written for it.
     */
    Map<String, Object> write(Q question);

    /**
     * What decides which responses are right, and nothing that is only said about them: ids, numbers and accepted words, in
     * an order that rewording and mixing do not change. Its text is hashed into {@link Questions#keyOf}.
     */
    Object key(Q question);

    /** @throws BadResponse when the JSON is not a response to this question; unknown fields are ignored */
    R readResponse(Q question, JsonNode json);

    ObjectNode writeResponse(R response);

    /** Whether the response says nothing, such as no option chosen; it is then stored as no answer at all. */
    default boolean isEmpty(R response) {
        return false;
    }

    Grader<Q, R> grader();

    /** Adds what a browser may see before grading, options in the order the seed gives; never key or feedback. */
    void addPublicView(Q question, long seed, ObjectNode view);

    /** Adds key and feedback, to be shown after grading only. {@code response} is empty when nothing was answered. */
    void addReview(Q question, Optional<R> response, Grade grade, ObjectNode review);

    /** All that a response can say, for counting over a class, in the order of the file; empty where anything can be typed. */
    List<Pick> picks(Q question);

    /** What a response says, one for each part that it says something of; empty where it has to be read. */
    List<Pick> picked(Q question, R response);

    /** What can be chosen from, in lines of Markdown and mixed the same each time, where a card would make no sense without it. */
    default List<String> offered(Q question) {
        return List.of();
    }

    /** The right answer in lines of Markdown, for a card to learn from; empty when the explanation alone says it. */
    default List<String> keyLines(Q question) {
        return List.of();
    }

    /** A question of this kind with every field filled, for tests and the authoring guide. */
    Q example();

    /** A response that scores 1. */
    R rightResponse(Q question);

    /** A plausible wrong response, for demonstration classes and tests. */
    R wrongResponse(Q question, RandomGenerator random);
}
