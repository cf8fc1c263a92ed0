package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Clicks options, or presses their numbers. */
final class ChoiceHand implements Hand {
    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        change(question, answer, option -> pointer.on(option.locator(".option-target")));
    }

    @Override
    public void press(Keys keys, Locator question, JsonNode answer) {
        keys.tabTo(question.locator(".options"));
        change(
                question,
                answer,
                option -> keys.press(option.locator(".option-key").textContent().strip()));
    }

    /** Those that are not yet as they should be; another radio button goes out by itself. */
    private static void change(Locator question, JsonNode answer, Consumer<Locator> toggle) {
        Set<String> wanted =
                answer.path("chosen").values().stream().map(JsonNode::asString).collect(Collectors.toSet());
        for (Locator option : question.locator(".option").all()) {
            boolean want = wanted.contains(option.getAttribute("option-id"));
            boolean many = option.locator("[type=checkbox]").count() > 0;
            if (option.locator("input").isChecked() != want && (want || many)) {
                toggle.accept(option);
            }
        }
    }
}
