package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import tools.jackson.databind.JsonNode;

/** Types a word. */
final class ShortHand implements Hand {
    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        pointer.write(field(question), answer.path("typed").asString());
    }

    @Override
    public void press(Keys keys, Locator question, JsonNode answer) {
        keys.tabTo(field(question));
        keys.retype(answer.path("typed").asString());
    }

    private static Locator field(Locator question) {
        return question.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Your answer"));
    }
}
