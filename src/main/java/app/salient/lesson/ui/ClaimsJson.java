package app.salient.lesson.ui;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Claim;
import app.salient.lesson.Lesson;
import app.salient.lesson.Source;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The claims of a lesson as {@code <salient-claims>} takes them in its property {@code claims}. */
public final class ClaimsJson {
    private ClaimsJson() {}

    /**
     * Claims named in the lesson's text, in order; those that a broken file has lost are left out, and so are those that only a
     * scene names, or the record of what followed it: they would tell how it ends.
     *
     * @param words the text for a key, such as {@code this::getTranslation}
     */
    public static ArrayNode of(Catalogue catalogue, Lesson lesson, UnaryOperator<String> words) {
        return of(
                catalogue,
                lesson.claims().stream()
                        .flatMap(id -> catalogue.claim(id).stream())
                        .toList(),
                words);
    }

    static ArrayNode of(Catalogue catalogue, List<Claim> claims, UnaryOperator<String> words) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        claims.forEach(claim -> list.add(of(catalogue, claim, words)));
        return list;
    }

    private static ObjectNode of(Catalogue catalogue, Claim claim, UnaryOperator<String> words) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", claim.id().value())
                .put("statement", claim.statement())
                .put("kind", claim.kind().word())
                .put("kindLabel", words.apply(claim.kind().labelKey()))
                .put("whose", claim.whose())
                .put("asOf", claim.asOf())
                .put("verdict", claim.verdict().word())
                .put("verdictLabel", words.apply(claim.verdict().labelKey()))
                .put("certainty", claim.certainty().word())
                .put("certaintyLabel", words.apply(claim.certainty().labelKey()))
                .put("explanation", catalogue.html(claim.explanation()));
        ArrayNode sources = node.putArray("sources");
        claim.sources().forEach(id -> catalogue.source(id).ifPresent(source -> sources.add(source(source))));
        return node;
    }

    private static ObjectNode source(Source source) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", source.id().value())
                .put("label", source.label())
                .put("href", source.path())
                .put("unseen", source.isUnseen());
    }
}
