package app.salient.e2e.hands;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Moves each item up to its place, from the top: by its button, or with Alt and an arrow, where the focus goes with it. */
final class OrderHand implements Hand {
    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        arrange(question, answer, item -> pointer.on(item.locator(".move.up")));
        if (isOpen(question)) {
            pointer.on(keep(question));
        }
        assertThat(question).containsText("This order is your answer.");
    }

    @Override
    public void press(Keys keys, Locator question, JsonNode answer) {
        arrange(question, answer, item -> {
            keys.tabTo(item.locator(".order-moves"));
            keys.press("Alt+ArrowUp");
        });
        if (isOpen(question)) {
            keys.tabTo(keep(question));
            keys.press("Enter");
        }
        assertThat(question).containsText("This order is your answer.");
    }

    private static void arrange(Locator question, JsonNode answer, Consumer<Locator> moveUp) {
        int place = 0;
        for (JsonNode id : answer.path("order")) {
            while (!id.asString().equals(idAt(question, place))) {
                moveUp.accept(question.locator("li[option-id='" + id.asString() + "']"));
            }
            place++;
        }
    }

    private static String idAt(Locator question, int place) {
        return question.locator("li[option-id]").nth(place).getAttribute("option-id");
    }

    private static boolean isOpen(Locator question) {
        return keep(question).isVisible();
    }

    private static Locator keep(Locator question) {
        return question.locator(".order-keep button");
    }
}
