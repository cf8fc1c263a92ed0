package app.salient.insight.ui;

import app.salient.lesson.Catalogue;
import app.salient.question.Question;
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

/** Answers to one question in words, whatever its kind: the texts behind the ids that the browser sent. */
final class ResponseWords {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> texts = new HashMap<>();

    /** As this version of the question asks. */
    ResponseWords(Question question) {
        this(Questions.publicView(question, 0));
    }

    private ResponseWords(JsonNode view) {
        collect(view);
    }

    /** As the course asks it now. */
    static String of(String questionId, String response, Catalogue catalogue) {
        JsonNode view = catalogue
                .question(new QuestionId(questionId))
                .<JsonNode>map(question -> Questions.publicView(question, 0))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        return new ResponseWords(view).of(response);
    }

    /** @param response as stored */
    String of(String response) {
        List<String> words = new ArrayList<>();
        say(JSON.readTree(response), "", words);
        return String.join(", ", words);
    }

    private void collect(JsonNode node) {
        if (node.isObject() && node.path("id").isString() && node.path("text").isString()) {
            texts.put(
                    node.path("id").asString(),
                    Jsoup.parse(node.path("text").asString()).text());
        }
        node.forEach(this::collect);
    }

    private void say(JsonNode node, String key, List<String> words) {
        if (node.isObject()) {
            node.properties().forEach(each -> {
                if (!each.getKey().equals("kind")) {
                    say(each.getValue(), texts.containsKey(each.getKey()) ? each.getKey() : "", words);
                }
            });
        } else if (node.isArray()) {
            node.forEach(child -> say(child, "", words));
        } else if (!node.isNull()) {
            String value = node.isString() ? node.asString() : node.toString();
            String shown = texts.getOrDefault(value, value);
            words.add(key.isEmpty() ? shown : texts.get(key) + ": " + shown);
        }
    }
}
