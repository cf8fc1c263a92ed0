package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Radio groups, one for each part of a question. */
final class Places {
    private Places() {}

    static void point(Pointer pointer, Locator question, JsonNode answer) {
        answer.forEachEntry((part, place) -> {
            String target = "label:has(input[value='" + place.asString() + "'])";
            pointer.on(part(question, part).locator(target));
        });
    }

    static Locator part(Locator question, String part) {
        return question.locator("[option-id='" + part + "']");
    }

    /** What a part can be put into, in the order of the number keys. */
    static List<String> of(Locator part) {
        return part.locator("input").all().stream()
                .map(input -> input.getAttribute("value"))
                .toList();
    }
}
