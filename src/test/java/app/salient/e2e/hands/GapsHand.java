package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import tools.jackson.databind.JsonNode;

/** Types into gaps, or chooses from their lists. */
final class GapsHand implements Hand {
    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        answer.path("filled").forEachEntry((gap, value) -> {
            Locator control = control(question, gap);
            if (isList(control)) {
                pointer.choose(control, value.asString());
            } else {
                pointer.write(control, value.asString());
            }
        });
    }

    @Override
    public void press(Keys keys, Locator question, JsonNode answer) {
        answer.path("filled").forEachEntry((gap, value) -> {
            Locator control = control(question, gap);
            keys.tabTo(control);
            if (isList(control)) {
                keys.choose(control, value.asString());
            } else {
                keys.retype(value.asString());
            }
        });
    }

    private static Locator control(Locator question, String gap) {
        return question.locator(".gap[option-id='" + gap + "']");
    }

    private static boolean isList(Locator control) {
        return (boolean) control.evaluate("it => it.localName === 'select'");
    }
}
