package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import tools.jackson.databind.JsonNode;

/** Presses the map about where the place is and then types its degrees; or types them alone. */
final class MapHand implements Hand {
    private static final String SHARE_FROM_WEST =
            "(it, lon) => (lon - it.view.frame.west) / (it.view.frame.east - it.view.frame.west)";

    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        double east = answer.path("lon").asDouble();
        double share = ((Number) question.evaluate(SHARE_FROM_WEST, east)).doubleValue();
        pointer.on(question.locator(".map-sheet svg").first(), share);
        var longitude = field(question, "Longitude");
        question.page().waitForCondition(() -> isNear(longitude.inputValue(), east)); // once it has been drawn
        pointer.write(field(question, "Latitude"), answer.path("lat").asString());
        pointer.write(longitude, answer.path("lon").asString());
    }

    private static boolean isNear(String degrees, double east) {
        return !degrees.isEmpty() && Math.abs(Double.parseDouble(degrees) - east) <= 0.5;
    }

    @Override
    public void press(Keys keys, Locator question, JsonNode answer) {
        keys.tabTo(field(question, "Latitude"));
        keys.retype(answer.path("lat").asString());
        keys.tabTo(field(question, "Longitude"));
        keys.retype(answer.path("lon").asString());
    }

    private static Locator field(Locator question, String name) {
        return question.getByRole(AriaRole.SPINBUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
