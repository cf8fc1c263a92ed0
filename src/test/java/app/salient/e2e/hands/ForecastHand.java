package app.salient.e2e.hands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import tools.jackson.databind.JsonNode;

/** Presses the slider where the probability is and then types it exactly; or moves the slider by its keys. */
final class ForecastHand implements Hand {
    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        int probability = answer.path("probability").asInt();
        pointer.on(slider(question), probability / 100.0);
        var field = question.getByRole(
                AriaRole.SPINBUTTON, new Locator.GetByRoleOptions().setName("Probability in per cent"));
        assertThat(Integer.parseInt(field.inputValue())).isCloseTo(probability, within(3));
        pointer.write(field, String.valueOf(probability));
    }

    @Override
    public void press(Keys keys, Locator question, JsonNode answer) {
        int probability = answer.path("probability").asInt();
        keys.tabTo(slider(question));
        keys.press("Home");
        keys.press("PageUp", probability / 10);
        keys.press("ArrowRight", probability % 10);
    }

    private static Locator slider(Locator question) {
        return question.getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName("Probability"));
    }
}
