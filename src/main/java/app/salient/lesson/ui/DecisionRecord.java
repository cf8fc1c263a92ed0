package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Claim;
import app.salient.lesson.KnownThen;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.ArrayNode;

/**
 * What followed a decision, for who has decided.
 *
 * @param html safe to show
 * @param claims those that it and its scene name, as {@code <salient-claims>} takes them
 */
public record DecisionRecord(String html, ArrayNode claims) {
    /** @param words the text for a key */
    public static DecisionRecord of(Catalogue catalogue, Block.Decision decision, UnaryOperator<String> words) {
        Element record = Markup.element("div", "timeline");
        record.appendElement("h4").attr("tabindex", "-1").text(words.apply("lesson.decision.followed"));
        record.append(decision.record().html());
        new TimelineHtml(catalogue, words).list(record, decision.record().events());
        record.append(decision.record().reading());
        List<Claim> claims = decision.withheld().stream()
                .distinct()
                .flatMap(id -> catalogue.claim(id).stream())
                .toList();
        Element now = record.appendElement("p").addClass("event-note");
        now.appendText(words.apply("lesson.decision.now") + " ");
        decision.known().stream()
                .map(KnownThen::claim)
                .distinct()
                .filter(id -> catalogue.claim(id).isPresent())
                .forEach(id -> now.append(catalogue.claimLink(id, id.value())).appendText(" "));
        return new DecisionRecord(Markup.html(record), ClaimsJson.of(catalogue, claims, words));
    }
}
