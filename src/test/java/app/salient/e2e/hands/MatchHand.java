package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Chooses from the list of each item, or presses the choice's number in it, which leads on to the next item. */
final class MatchHand implements Hand {
    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        answer.path("pairs").forEachEntry((item, choice) -> pointer.choose(list(question, item), choice.asString()));
    }

    @Override
    public void press(Keys keys, Locator question, JsonNode answer) {
        answer.path("pairs").forEachEntry((item, choice) -> {
            Locator list = list(question, item);
            keys.tabTo(list);
            keys.press(String.valueOf(choices(list).indexOf(choice.asString())));
        });
    }

    private static Locator list(Locator question, String item) {
        return question.locator("[option-id='" + item + "'] select");
    }

    /** The first, "Choose one", has no number. */
    private static List<String> choices(Locator list) {
        return list.locator("option").all().stream()
                .map(option -> option.getAttribute("value"))
                .toList();
    }
}
