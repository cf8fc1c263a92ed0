package app.salient.insight.ui;

import app.salient.lesson.Catalogue;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** An answer in words, whatever its kind: the texts behind the ids that the browser sent, as the course has them now. */
final class ResponseWords {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ResponseWords() {}

    static String of(String questionId, String response, Catalogue catalogue) {
        Map<String, String> texts = new HashMap<>();
        JsonNode view = catalogue
                .question(new QuestionId(questionId))
                .<JsonNode>map(question -> Questions.publicView(question, 0))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        collect(view, texts);
        List<String> words = new ArrayList<>();
        say(JSON.readTree(response), "", texts, words);
        return String.join(", ", words);
    }

    private static void collect(JsonNode node, Map<String, String> texts) {
        if (node.isObject() && node.path("id").isString() && node.path("text").isString()) {
            texts.put(
                    node.path("id").asString(),
                    Jsoup.parse(node.path("text").asString()).text());
        }
        node.forEach(child -> collect(child, texts));
    }

    private static void say(JsonNode node, String key, Map<String, String> texts, List<String> words) {
        if (node.isObject()) {
            node.properties().forEach(each -> {
                if (!each.getKey().equals("kind")) {
                    say(each.getValue(), texts.containsKey(each.getKey()) ? each.getKey() : "", texts, words);
                }
            });
        } else if (node.isArray()) {
            node.forEach(child -> say(child, "", texts, words));
        } else if (!node.isNull()) {
            String value = node.isString() ? node.asString() : node.toString();
            String shown = texts.getOrDefault(value, value);
            words.add(key.isEmpty() ? shown : texts.get(key) + ": " + shown);
        }
    }
}
