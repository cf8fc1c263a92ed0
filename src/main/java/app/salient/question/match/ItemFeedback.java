package app.salient.question.match;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.formats.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said about an item, by the choice made for it.
 *
 * @param right for the right choice, and for an item left open
 * @param wrong by id of a wrong choice
 * @param otherwise for wrong choices that nothing else speaks about
 */
record ItemFeedback(Markdown right, Map<String, Markdown> wrong, Optional<Markdown> otherwise) {
    static final String OTHERWISE = "otherwise";

    ItemFeedback {
        wrong = Map.copyOf(wrong);
    }

    /** Reads one text for every choice, or a mapping by choice; reports what fits no choice. */
    static ItemFeedback read(Fields item, String is, List<String> choices) {
        var entry = item.yaml().entries().get("feedback");
        if (entry != null && entry.value() instanceof Yaml.Mapping) {
            return item.optionalBlock("feedback")
                    .map(texts -> byChoice(texts, is, choices))
                    .orElseThrow();
        }
        Markdown text = new Markdown(item.text("feedback"));
        return new ItemFeedback(text, Map.of(), Optional.of(text));
    }

    private static ItemFeedback byChoice(Fields texts, String is, List<String> choices) {
        Markdown right = new Markdown(texts.text("right"));
        Map<String, Markdown> wrong = new LinkedHashMap<>();
        for (String choice : choices) {
            optional(texts, choice).ifPresent(text -> wrong.put(choice, text));
        }
        if (wrong.containsKey(is)) {
            texts.problems()
                    .error(texts.at(is), "\"" + is + "\" is the right choice here.", "Write it as right: ... instead.");
        }
        var feedback = new ItemFeedback(right, wrong, optional(texts, OTHERWISE));
        texts.finish();
        return feedback;
    }

    private static Optional<Markdown> optional(Fields texts, String name) {
        boolean written = texts.optionalText(name).isPresent();
        return written ? Optional.of(new Markdown(texts.text(name))) : Optional.empty();
    }
}
