package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import tools.jackson.databind.JsonNode;

/** Clicks the kind of each claim, or presses its number, which leads on to the next claim. */
final class ClassifyHand implements Hand {
    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        Places.point(pointer, question, answer.path("sorted"));
    }

    @Override
    public void press(Keys keys, Locator question, JsonNode answer) {
        answer.path("sorted").forEachEntry((item, kind) -> {
            Locator group = Places.part(question, item);
            keys.tabTo(group);
            keys.press(String.valueOf(1 + Places.of(group).indexOf(kind.asString())));
        });
    }
}
