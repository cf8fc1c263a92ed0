package app.salient.question.gaps;

import app.salient.formats.MarkdownHtml;
import app.salient.question.Shuffle;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of a gaps question before grading. */
final class GapsViews {
    private GapsViews() {}

    static void addPublic(GapsQuestion question, long seed, ObjectNode view) {
        view.put("width", width(question));
        ArrayNode paragraphs = view.putArray("paragraphs");
        for (var paragraph : GapText.of(question.text()).paragraphs()) {
            ArrayNode pieces = paragraphs.addArray();
            for (var piece : paragraph) {
                switch (piece) {
                    case GapText.Piece.Prose prose -> pieces.addObject().put("text", prose.html());
                    case GapText.Piece.Hole hole -> pieces.addObject().put("gap", hole.id());
                }
            }
        }
        Shuffle shuffle = new Shuffle(seed, question.id());
        ArrayNode gaps = view.putArray("gaps");
        for (Gap gap : question.gaps()) {
            ObjectNode shown = gaps.addObject().put("id", gap.id());
            switch (gap) {
                case Gap.Typed typed -> shown.put("spelling", typed.key().forgiving() ? "forgive" : "strict");
                case Gap.Chosen chosen -> {
                    ArrayNode options = shown.putArray("options");
                    for (var option : chosen.shuffled() ? shuffle.mixed(chosen.options()) : chosen.options()) {
                        options.addObject().put("id", option.id()).put("text", MarkdownHtml.inline(option.text()));
                    }
                }
            }
        }
    }

    /**
     * One width for all, and of a single gap always the same, so that none tells how long its key is. Near misses count,
     * too.
     */
    private static String width(GapsQuestion question) {
        var keys = question.gaps().stream()
                .flatMap(gap -> gap instanceof Gap.Typed typed ? Stream.of(typed.key()) : Stream.empty())
                .toList();
        int longest = keys.stream()
                .flatMap(key -> Stream.concat(
                        key.accept().stream(), key.near().stream().flatMap(near -> near.accept().stream())))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return keys.size() < 2 ? "medium" : longest <= 6 ? "small" : longest <= 14 ? "medium" : "large";
    }
}
