package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import tools.jackson.databind.JsonNode;

/** Writes. */
final class EssayHand implements Hand {
    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        pointer.write(field(question), answer.path("text").asString());
    }

    @Override
    public void press(Keys keys, Locator question, JsonNode answer) {
        keys.tabTo(field(question));
        keys.retype(answer.path("text").asString());
    }

    private static Locator field(Locator question) {
        return question.locator("textarea");
    }
}
