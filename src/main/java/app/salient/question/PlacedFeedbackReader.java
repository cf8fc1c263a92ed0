package app.salient.question;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.formats.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is said of a part after grading: of its right place, and of each wrong one or all the others. */
final class PlacedFeedbackReader {
    private PlacedFeedbackReader() {}

    /** @param right where the part belongs; empty when that could not be read */
    static Placed.Feedback read(Fields part, Optional<String> right, List<String> places, boolean oneTextWillDo) {
        var entry = part.yaml().entries().get("feedback");
        if (entry != null && !(entry.value() instanceof Yaml.Text)) {
            return part.optionalBlock("feedback")
                    .map(block -> each(block, right, places))
                    .orElse(new Placed.Feedback(Markdown.NONE, Map.of(), Markdown.NONE));
        }
        Markdown text = new Markdown(part.text("feedback"));
        if (!oneTextWillDo && !text.isEmpty()) {
            part.problems()
                    .error(
                            part.at("feedback"),
                            "One feedback for every answer says too little.",
                            "Write feedback: { right: ..., otherwise: ... }, and one more for each likely mistake.");
        }
        return new Placed.Feedback(text, Map.of(), text);
    }

    private static Placed.Feedback each(Fields block, Optional<String> right, List<String> places) {
        Markdown ofRight = new Markdown(block.text("right"));
        Map<String, Markdown> wrong = new LinkedHashMap<>();
        List<String> others =
                places.stream().filter(it -> !right.equals(Optional.of(it))).toList();
        for (String place : others) {
            if (block.has(place)) {
                wrong.put(place, new Markdown(block.text(place)));
            } else {
                block.optionalText(place); // so that finish() names it among the known fields
            }
        }
        boolean rest = block.has("otherwise");
        Markdown otherwise = rest ? new Markdown(block.text("otherwise")) : Markdown.NONE;
        block.finish();
        List<String> open = others.stream().filter(it -> !wrong.containsKey(it)).toList();
        if (right.isPresent() && !rest && !open.isEmpty()) {
            block.problems()
                    .error(
                            block.at(),
                            "No feedback for whoever chooses " + String.join(" or ", open) + ".",
                            "Add one for each, or otherwise: ... for all that have none.");
        } else if (right.isPresent() && rest && open.isEmpty()) {
            block.problems()
                    .error(
                            block.at("otherwise"),
                            "\"otherwise\" is never shown: every wrong answer has feedback of its own.",
                            "Remove it.");
        }
        return new Placed.Feedback(ofRight, wrong, otherwise);
    }
}
