package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Clicks each phrase until it has its mark, or presses the mark's number on it; 0 takes a mark away. */
final class HighlightHand implements Hand {
    private static final String PLACE_OF_MARK = "(it, mark) => it.view.marks.findIndex(({id}) => id === mark) + 1";

    @Override
    public void point(Pointer pointer, Locator question, JsonNode answer) {
        int most = (int) question.evaluate("it => it.view.marks.length");
        change(question, answer, (phrase, place) -> {
            int clicks = (place - markOf(phrase) + most + 1) % (most + 1);
            for (int i = 0; i < clicks; i++) {
                pointer.on(phrase);
            }
        });
    }

    @Override
    public void press(Keys keys, Locator question, JsonNode answer) {
        change(question, answer, (phrase, place) -> {
            keys.tabTo(phrase);
            if (place == 1 && markOf(phrase) == 0) {
                keys.press("Enter");
            } else {
                keys.press(String.valueOf(place));
            }
        });
    }

    private static void change(Locator question, JsonNode answer, BiConsumer<Locator, Integer> mark) {
        for (Locator phrase : question.locator(".marked-text .phrase").all()) {
            String wanted =
                    answer.path("marked").path(phrase.getAttribute("option-id")).asString("");
            int place = (int) question.evaluate(PLACE_OF_MARK, wanted);
            if (place != markOf(phrase)) {
                mark.accept(phrase, place);
            }
        }
    }

    private static int markOf(Locator phrase) {
        String mark = phrase.getAttribute("data-mark");
        return mark == null ? 0 : Integer.parseInt(mark);
    }
}
