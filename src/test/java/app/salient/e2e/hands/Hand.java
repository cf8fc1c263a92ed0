package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import tools.jackson.databind.JsonNode;

/** How a person gives a certain answer to a question of one kind, whatever was answered before. */
public interface Hand {
    /**
     * With a mouse or a finger, and with keys only for what is typed.
     *
     * @param question the {@code salient-question}, which is on the screen
     */
    void point(Pointer pointer, Locator question, JsonNode answer);

    /** With real keys alone: the focus comes by Tab, nothing is clicked and no value is set. */
    void press(Keys keys, Locator question, JsonNode answer);
}
