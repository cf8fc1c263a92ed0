package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Claim;
import app.salient.lesson.ClaimId;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** The blocks of a lesson, other than its questions, as HTML. */
final class BlockHtml {
    private final Catalogue catalogue;
    private final UnaryOperator<String> words;
    private final String lesson;
    private final MapHtml maps;

    /**
     * @param lesson its id
     * @param words the text for a key
     */
    BlockHtml(Catalogue catalogue, String lesson, UnaryOperator<String> words) {
        this.catalogue = catalogue;
        this.lesson = lesson;
        this.words = words;
        this.maps = new MapHtml(catalogue, words);
    }

    /** @return safe HTML; "" for a question */
    String of(Block block) {
        return switch (block) {
            case Block.Prose prose -> prose.html();
            case Block.Callout callout -> Markup.html(callout(callout));
            case Block.Timeline timeline -> Markup.html(new TimelineHtml(catalogue, words).of(timeline));
            case Block.TableOfClaims table -> Markup.html(table(table));
            case Block.Compare compare -> Markup.html(new CompareHtml(words).of(compare));
            case Block.Chart chart -> Markup.html(new ChartHtml(catalogue, words).of(chart));
            case Block.Map map -> Markup.html(maps.of(map));
            case Block.Figure figure -> Markup.html(FigureHtml.of(figure));
            case Block.Poll poll -> Markup.html(new PollHtml(words).of(poll, lesson));
            case Block.Decision decision -> Markup.html(new DecisionHtml(catalogue, words).of(decision, lesson));
            case Block.Check check -> "";
        };
    }

    private static Element callout(Block.Callout callout) {
        Element aside = Markup.element("aside", "callout").attr("role", "note");
        if (!callout.title().isEmpty()) {
            aside.appendElement("p").addClass("callout-title").text(callout.title());
        }
        return aside.append(callout.html());
    }

    private Element table(Block.TableOfClaims block) {
        Element figure = Markup.element("figure", "table-of-claims");
        figure.appendElement("figcaption").text(block.title());
        Element table = figure.appendElement("div")
                .addClass("table-scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", block.title())
                .appendElement("table")
                .addClass("data")
                .addClass("stack");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : new String[] {"claim", "whose", "as-of", "verdict"}) {
            head.appendElement("th").attr("scope", "col").text(words.apply("lesson.table." + column));
        }
        Element body = table.appendElement("tbody");
        for (ClaimId id : block.claims()) {
            catalogue.claim(id).ifPresent(claim -> row(body.appendElement("tr"), claim));
        }
        return figure;
    }

    private void row(Element row, Claim claim) {
        cell(row, "claim").append(catalogue.claimLink(claim.id(), claim.statement()));
        cell(row, "whose").text(claim.whose());
        cell(row, "as-of").text(claim.asOf());
        cell(row, "verdict")
                .appendElement("span")
                .addClass("verdict")
                .attr("data-verdict", claim.verdict().word())
                .text(words.apply(claim.verdict().labelKey()));
    }

    private Element cell(Element row, String column) {
        return row.appendElement("td").attr("data-label", words.apply("lesson.table." + column));
    }
}
