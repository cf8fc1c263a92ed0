package app.salient.question;

import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Rewrites the texts of a question, whatever its kind, by way of its canonical text. */
final class Leaves {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern MARK = Pattern.compile("\\[\\[[a-z0-9-]+]]");

    private Leaves() {}

    /** @param change gets a path such as {@code /options/feedback} and the text there, gives the text to put there */
    static Question rewrite(Question question, BinaryOperator<String> change) {
        JsonNode tree = JSON.readTree(Questions.canonical(question));
        return Questions.fromCanonical(rewrite("", tree, change).toString());
    }

    private static JsonNode rewrite(String path, JsonNode node, BinaryOperator<String> change) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = JSON.createObjectNode();
                for (Map.Entry<String, JsonNode> field : object.properties()) {
                    copy.set(field.getKey(), rewrite(path + "/" + field.getKey(), field.getValue(), change));
                }
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = JSON.createArrayNode();
                array.forEach(item -> copy.add(rewrite(path, item, change)));
                yield copy;
            }
            default -> StringNode.valueOf(change.apply(path, node.asString()));
        };
    }

    /** The marks, such as {@code [[sea]]}, by which a text names other parts of its question: without them it is none. */
    static String marks(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).collect(Collectors.joining());
    }

    /** Prose shown after grading only. */
    static boolean isHidden(String path) {
        return path.contains("feedback") || path.equals("/explanation") || path.startsWith("/refutation");
    }

    /** Markdown that is shown at some time. A question's own text is not: it holds signs of its kind, such as its phrases. */
    static boolean isProse(String path) {
        return isHidden(path) || path.equals("/prompt") || (path.endsWith("/text") && !path.equals("/text"));
    }
}
