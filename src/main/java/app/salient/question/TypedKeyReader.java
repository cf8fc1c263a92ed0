package app.salient.question;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.formats.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code accept}, {@code spelling}, {@code near} and {@code feedback} of what is typed, and reports what contradicts itself. */
public final class TypedKeyReader {
    /** Characters of a variant, and of what is typed. */
    public static final int LONGEST = 200;

    private static final int MOST = 20;

    private final Fields fields;
    private final List<String> accepted = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    private TypedKeyReader(Fields fields) {
        this.fields = fields;
    }

    /** @return empty after any error in these fields; the caller reads its own fields and finishes */
    public static Optional<TypedKey> read(Fields fields) {
        return new TypedKeyReader(fields).key();
    }

    private Optional<TypedKey> key() {
        long before = fields.problems().errors();
        List<String> accept = variants(fields, accepted);
        boolean forgiving = fields.optionalChoice("spelling", Map.of("strict", false, "forgive", true))
                .orElse(false);
        List<TypedKey.Near> near =
                fields.blocks("near").stream().map(this::near).toList();
        Optional<TypedKey.Feedback> feedback = feedback();
        return fields.problems().errors() > before
                ? Optional.empty()
                : feedback.map(texts -> new TypedKey(accept, forgiving, near, texts));
    }

    private TypedKey.Near near(Fields block) {
        var near = new TypedKey.Near(variants(block, missed), new Markdown(block.text("feedback")));
        block.finish();
        return near;
    }

    private List<String> variants(Fields block, List<String> seen) {
        List<String> variants = block.texts("accept");
        if (!block.has("accept")) {
            block.missing("accept", false);
        } else if (!block.isOfAnotherShape("accept") && (variants.isEmpty() || variants.size() > MOST)) {
            report(
                    block.at("accept"),
                    "A typed answer has 1 to " + MOST + " variants, not " + variants.size() + ".",
                    "Keep those that differ in more than case, accents and punctuation.");
        }
        for (int i = 0; i < variants.size(); i++) {
            check(block.at("accept", i), variants.get(i), seen);
            seen.add(variants.get(i));
        }
        return variants;
    }

    private void check(Position at, String variant, List<String> seen) {
        TypedText text = TypedText.of(variant);
        if (variant.isEmpty()) {
            report(at, "This variant is empty.", "Write it out, or remove it.");
        } else if (variant.length() > LONGEST) {
            report(
                    at,
                    "This variant has " + variant.length() + " characters.",
                    "Nobody can type more than " + LONGEST + ": shorten it.");
        } else if (text.isEmpty()) {
            report(
                    at,
                    "\"" + variant + "\" has nothing to compare.",
                    "Punctuation does not count: use letters or digits, or another kind of question.");
        }
        first(seen, text)
                .ifPresent(other -> report(
                        at,
                        "\"" + variant + "\" and \"" + other + "\" count as the same.",
                        "Keep one: case, accents, punctuation and Cyrillic or Latin letters make no difference."));
        if (seen == missed) {
            first(accepted, text)
                    .ifPresent(other -> report(
                            at,
                            "The near miss \"" + variant + "\" is accepted as right, as \"" + other + "\".",
                            "Take it out of near, or out of accept."));
        }
    }

    private static Optional<String> first(List<String> seen, TypedText text) {
        return seen.stream().filter(other -> text.matches(TypedText.of(other))).findFirst();
    }

    private Optional<TypedKey.Feedback> feedback() {
        var block = fields.optionalBlock("feedback");
        if (block.isEmpty() && !fields.has("feedback")) {
            fields.missing("feedback", false);
        }
        return block.map(texts -> {
            var feedback = new TypedKey.Feedback(
                    new Markdown(texts.text("right")),
                    new Markdown(texts.text("wrong")),
                    texts.optionalText("close").map(Markdown::new));
            if (feedback.close().filter(Markdown::isEmpty).isPresent()) {
                texts.missing("close", true);
            }
            texts.finish();
            return feedback;
        });
    }

    private void report(Position at, String message, String hint) {
        fields.problems().error(at, message, hint);
    }
}
