package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import tools.jackson.databind.JsonNode;

/** Clicks the column of each row, or goes to it with the arrow keys. */
final class StatementsHand implements Hand {
    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        Places.point(pointer, question, answer.path("answers"));
    }

    @Override
    public void press(Keys keys, Locator question, JsonNode answer) {
        answer.path("answers").forEachEntry((row, column) -> {
            Locator group = Places.part(question, row);
            keys.tabTo(group);
            keys.press("Space"); // the first of a row that is still open
            for (int i = 0; i < Places.of(group).size() && !isAt(group, column.asString()); i++) {
                keys.press("ArrowRight");
            }
        });
    }

    private static boolean isAt(Locator group, String column) {
        return group.locator("input[value='" + column + "']").isChecked();
    }
}
