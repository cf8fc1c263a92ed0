package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The hand for each kind of question. */
public final class Hands {
    private static final Map<String, Hand> BY_KIND = Map.ofEntries(
            Map.entry("choice", new ChoiceHand()),
            Map.entry("classify", new ClassifyHand()),
            Map.entry("essay", new EssayHand()),
            Map.entry("forecast", new ForecastHand()),
            Map.entry("gaps", new GapsHand()),
            Map.entry("highlight", new HighlightHand()),
            Map.entry("map", new MapHand()),
            Map.entry("match", new MatchHand()),
            Map.entry("number", new NumberHand()),
            Map.entry("order", new OrderHand()),
            Map.entry("short", new ShortHand()),
            Map.entry("statements", new StatementsHand()));

    private Hands() {}

    public static Set<String> kinds() {
        return BY_KIND.keySet();
    }

    public static void point(Pointer pointer, Locator question, JsonNode answer) {
        of(answer).point(pointer, question, answer);
    }

    public static void press(Keys keys, Locator question, JsonNode answer) {
        of(answer).press(keys, question, answer);
    }

    private static Hand of(JsonNode answer) {
        Hand hand = BY_KIND.get(answer.path("kind").asString());
        if (hand == null) {
            throw new AssertionError("Nobody knows how to give this answer: write a hand for its kind. " + answer);
        }
        return hand;
    }
}
