package app.salient.e2e.hands;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Presses the slider where the probability is and then types it exactly; or moves the slider by its keys. */
final class ForecastHand implements Hand {
    /** A finger is not exact to one per cent. */
    private static final int EXACT = 3;

    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        int probability = answer.path("probability").asInt();
        var field = question.getByRole(
                AriaRole.SPINBUTTON, new Locator.GetByRoleOptions().setName("Probability in per cent"));
        if (Math.abs(probability - 50) > EXACT) { // in the middle it stands already, and a press there answers nothing
            pointer.on(slider(question), probability / 100.0);
            assertThat(field).hasValue(near(probability)); // once it has been drawn
        }
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

    private static Pattern near(int probability) {
        return Pattern.compile(IntStream.rangeClosed(probability - EXACT, probability + EXACT)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("|", "^(", ")$")));
    }

    private static Locator slider(Locator question) {
        return question.getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName("Probability"));
    }
}
